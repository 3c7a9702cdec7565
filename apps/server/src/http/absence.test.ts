import { describe, expect, it } from 'vitest'
import { openDocument } from '../document/openDocument.ts'
import type { Attendee } from '../document/openPostmortem.ts'
import { createAbsence } from './absence.ts'

const socket = (seat: string): Attendee => ({
  seat,
  document: openDocument('agenda', () => Promise.reject(new Error('nobody reads it here'))),
  reauthorise: () => undefined,
  outdate: () => undefined,
  comeBackLater: () => undefined,
  tellStorage: () => undefined,
})

describe('absence', () => {
  it('[AB1] counts from when a seat was last seen, and not at all while one of its sockets is open', () => {
    let now = 0
    const absence = createAbsence(() => now)
    const meeting = { attendees: new Set<Attendee>([socket('sam'), socket('ana')]) }
    absence.look([meeting])
    now = 5_000
    absence.look([meeting])
    meeting.attendees.clear()
    meeting.attendees.add(socket('ana'))
    now = 65_000
    absence.look([meeting])
    expect(absence.absentFor(meeting, 'sam')).toBe(60_000)
    expect(absence.absentFor(meeting, 'ana')).toBe(0)
    meeting.attendees.add(socket('sam'))
    expect(absence.absentFor(meeting, 'sam')).toBe(0)
  })
  it('[AB1] takes nobody for absent in a post-mortem that was only just opened', () => {
    let now = 1_000_000
    const absence = createAbsence(() => now)
    const meeting = { attendees: new Set<Attendee>() }
    expect(absence.absentFor(meeting, 'sam')).toBe(0)
    now += 30_000
    expect(absence.absentFor(meeting, 'sam')).toBe(30_000)
  })
})
