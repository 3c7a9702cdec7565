import type { Marker, TimelineEvent } from '@second-story/postmortem'
import { expect, it } from 'vitest'
import { incidentTimes } from './incidentTimes.ts'

const event = (utc: string | null, ...markers: Marker[]): TimelineEvent => ({
  id: String(utc),
  time: { utc, end: null, approximate: false, said: 'at lunch' },
  order: 0,
  text: '',
  detail: '',
  evidence: '',
  markers,
})
const at = (clock: string) => `2023-10-27T${clock}:00.000Z`

it('[RP2] a stand-in for a missing marker says that it is one', () => {
  const rows = incidentTimes([
    event(at('09:00'), 'first-impact', 'first-report'),
    event(at('10:00'), 'mitigated'),
  ])
  expect(rows).toEqual([
    ['Start Time', '2023-10-27 09:00 UTC (first user impact)'],
    ['End Time', '2023-10-27 10:00 UTC (mitigated)'],
    ['Detect Time', '2023-10-27 09:00 UTC (first user report)'],
    ['Additional', '–'],
  ])
})

it('[RP2] a time on another day has its date, and one that nobody knows is as it was said', () => {
  const rows = incidentTimes([
    event(at('09:00'), 'started'),
    event('2023-10-28T09:00:00.000Z', 'mitigated'),
    event(null, 'declared'),
    event(at('09:00'), 'first-impact'),
  ])
  expect(rows[1]?.[1]).toBe('2023-10-28 09:00 UTC (mitigated)')
  expect(rows[3]?.[1]).toBe('First User Impact 09:00; Declared “at lunch”')
})
