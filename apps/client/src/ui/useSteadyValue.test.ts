import { describe, expect, it } from 'vitest'
import type { Steady } from './useSteadyValue.ts'
import { afterKey, afterValue } from './useSteadyValue.ts'

const typing = (...texts: string[]) => texts.reduce(afterKey, { seen: '', typed: [] } as Steady)

describe('a field whose value comes back late', () => {
  it('is not set back by what was typed before', () => {
    const late = afterValue(afterValue(typing('A', 'An', 'Ana'), 'A'), 'An')
    expect(late.typed.at(-1)).toBe('Ana')
    expect(afterValue(late, 'Ana')).toEqual({ seen: 'Ana', typed: [] })
  })

  it('shows what somebody else made of it', () => {
    expect(afterValue(typing('A', 'An'), 'Ben')).toEqual({ seen: 'Ben', typed: [] })
  })

  it('keeps no endless list where nothing comes back', () => {
    const keys = Array.from({ length: 1_000 }, (_, index) => 'x'.repeat(index + 1))
    const { typed } = typing(...keys)
    expect(typed.length).toBeLessThan(1_000)
    expect(typed.at(-1)).toBe(keys.at(-1))
  })
})
