import { describe, expect, it } from 'vitest'
import type { PostmortemState } from './schema.ts'
import { createState } from './schema.ts'
import { upgradeState } from './upgradeState.ts'

describe('a stored state', () => {
  it('[PM23] of the first version opens with its own values, and with first values for what is new', () => {
    const state = createState({ id: 'x', title: 'A', kind: 'near-miss', now: 5 })
    const {
      takeOver,
      queue,
      floor,
      signals,
      heard,
      pause,
      clock,
      invitationShown,
      talkWishes,
      openAttendance,
      ...first
    } = state
    const stored = { ...first, phase: 'timeline', groundRules: ['Be kind'] } as PostmortemState
    expect(upgradeState(stored)).toEqual({ ...state, phase: 'timeline', groundRules: ['Be kind'] })
    expect([takeOver, queue, floor, signals, heard, pause, invitationShown]).toEqual([
      null,
      [],
      null,
      [],
      [],
      null,
      false,
    ])
    expect([talkWishes, openAttendance]).toEqual([[], null])
    expect(clock.budgets).toEqual({})
  })
})
