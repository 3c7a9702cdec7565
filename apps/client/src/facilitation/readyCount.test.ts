import type { Role, Seat } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'
import { countReactions } from './countReactions.ts'
import { readyCount, spokenReady } from './readyCount.ts'

const seat = (id: string, role: Role, more: Partial<Seat> = {}): Seat => ({
  id,
  role,
  name: id,
  function: '',
  stakes: [],
  joinedAt: 0,
  isRoomView: false,
  ...more,
})
const roster = [
  seat('sam', 'facilitator'),
  seat('mira', 'scribe'),
  seat('ana', 'participant'),
  seat('tom', 'participant'),
  seat('jo', 'participant', { hasNoDevice: true }),
  seat('noor', 'observer'),
]

describe('who is ready', () => {
  it('[CL22] counts those who are here and can say so; who has left after saying so still counts', () => {
    const here = new Set(['sam', 'mira', 'ana', 'noor'])
    expect(readyCount(roster, [], here)).toEqual({ ready: 0, of: 2 })
    expect(readyCount(roster, ['ana', 'tom'], here)).toEqual({ ready: 2, of: 3 })
    expect(readyCount(roster, ['sam', 'noor'], here)).toEqual({ ready: 0, of: 2 })
  })
  it('[CL22] says it in one short sentence', () => {
    expect(spokenReady({ ready: 5, of: 7 })).toBe('5 of 7 are ready')
    expect(spokenReady({ ready: 1, of: 7 })).toBe('1 of 7 is ready')
    expect(spokenReady({ ready: 7, of: 7 })).toBe('All 7 are ready')
  })
})

describe('reactions', () => {
  it('[CL23] are counted by kind, in an order that does not tell who was first', () => {
    const shown = new Map([
      ['tom', 'aha'],
      ['ana', 'thanks'],
      ['mira', 'thanks'],
    ] as const)
    expect(countReactions(shown)).toEqual([
      { kind: 'thanks', people: 2 },
      { kind: 'aha', people: 1 },
    ])
    expect(JSON.stringify(countReactions(shown))).not.toMatch(/tom|ana|mira/)
  })
})
