import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusal.ts'
import { advance } from './advance.ts'
import { createState } from './schema.ts'
import { soakUntil } from './soakUntil.ts'

const hour = 60 * 60 * 1000
const friday = Date.parse('2026-11-20T15:00:00Z')

const state = () => createState({ id: 'x', title: 'A', kind: 'incident', now: friday })
const code = (act: () => void) => {
  try {
    act()
    return null
  } catch (error) {
    return error instanceof Refusal ? error.code : error
  }
}

describe('advance', () => {
  it('[PM1] moves once for two presses of “next”', () => {
    const group = state()
    advance(group, { from: 'preparation', to: 'opening' }, friday)
    advance(group, { from: 'preparation', to: 'opening' }, friday + 1)
    expect(group.phase).toBe('opening')
    expect(group.phaseSince).toBe(friday)
  })
  it('[PM1] refuses a move from where the group no longer is', () => {
    const group = state()
    advance(group, { from: 'preparation', to: 'timeline' }, friday)
    expect(code(() => advance(group, { from: 'preparation', to: 'opening' }, friday))).toBe('stale-advance')
    expect(group.phase).toBe('timeline')
  })
  it('[PM2] goes back with everything that was said', () => {
    const group = state()
    group.parked.push({ id: 'p', text: 'later', author: 'a', keyHash: null })
    group.polls.safety.answers['a'] = 4
    advance(group, { from: 'preparation', to: 'inquiry' }, friday)
    advance(group, { from: 'inquiry', to: 'opening' }, friday)
    expect(group.parked).toHaveLength(1)
    expect(group.polls.safety.answers).toEqual({ a: 4 })
    expect(group.visited).toEqual(['preparation', 'opening', 'inquiry'])
  })
  it('[PM3] soaks for two working days, over a weekend', () => {
    expect(new Date(soakUntil(friday)).toISOString()).toBe('2026-11-24T15:00:00.000Z')
  })
  it('[PM3] refuses the action meeting until then, from the soak and straight from the review', () => {
    const group = state()
    expect(code(() => advance(group, { from: 'preparation', to: 'ideas' }, friday))).toBe('soak-not-over')
    const soaking = state()
    advance(soaking, { from: 'preparation', to: 'soak' }, friday)
    expect(code(() => advance(soaking, { from: 'soak', to: 'recap' }, friday + 47 * hour))).toBe(
      'soak-not-over',
    )
    expect(code(() => advance(soaking, { from: 'soak', to: 'publication' }, friday + 47 * hour))).toBe(
      'soak-not-over',
    )
    advance(soaking, { from: 'soak', to: 'recap' }, friday + 96 * hour)
    expect(soaking.phase).toBe('recap')
    expect(soaking.soak?.override).toBeNull()
  })
  it('[PM3] lets a reason through and keeps it', () => {
    const group = state()
    advance(group, { from: 'preparation', to: 'soak' }, friday)
    advance(group, { from: 'soak', to: 'recap', reason: 'The fix ships tomorrow.' }, friday + hour)
    expect(group.soak?.override).toEqual({ at: friday + hour, reason: 'The fix ships tomorrow.' })
  })
})
