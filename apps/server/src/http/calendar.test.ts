import { createState } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'
import { calendarOf } from './calendar.ts'

const now = new Date('2026-03-20T10:00:00Z')
const address = 'https://review.example.org/p/x'
const group = () =>
  createState({ id: 'x', title: 'Cache, slow; again', kind: 'incident', now: now.getTime() })
const lines = (state: ReturnType<typeof group>) =>
  (calendarOf(state, address, now) ?? '').replaceAll(/\r\n[ \t]/g, '').split('\r\n')

describe('the calendar', () => {
  it('[IC1] holds both meetings at the instant that was meant, on either side of a change of the clocks', () => {
    const state = group()
    state.meetings = {
      review: { at: '2026-03-28T15:00', zone: 'Europe/Berlin' },
      action: { at: '2026-03-30T15:00', zone: 'Europe/Berlin' },
    }
    state.clock.shapes = { review: 90 }
    expect(lines(state).filter((line) => /^DT(START|END)/.test(line))).toEqual([
      'DTSTART:20260328T140000Z',
      'DTEND:20260328T153000Z',
      'DTSTART:20260330T130000Z',
      'DTEND:20260330T133000Z',
    ])
  })
  it('[IC1] names a meeting the same each time, and lets no title write a line of its own', () => {
    const state = group()
    state.title = 'Slow\r\nATTENDEE:mailto:x@example.org'
    state.meetings = { review: { at: '2026-03-28T15:00', zone: 'UTC' } }
    const found = lines(state)
    expect(found).toContain('UID:x-review@second-story')
    expect(found.filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
    expect(found.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  })
  it('[IC2] is not there without a date, or in a zone that nobody knows', () => {
    const state = group()
    expect(calendarOf(state, address, now)).toBeNull()
    state.meetings = { review: { at: '2026-03-28T15:00', zone: 'Nowhere/Atlantis' } }
    expect(calendarOf(state, address, now)).toBeNull()
  })
})
