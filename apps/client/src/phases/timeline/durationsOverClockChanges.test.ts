import { parseTimeline } from '@second-story/intake'
import type { Marker } from '@second-story/postmortem'
import { addEvent, incidentMetrics, recordSnapshot, seedRecord, setMarker } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { asNewEvent } from './pastedEvents.ts'

/** From what somebody pastes, with the clock of their wall, to minutes by name. Each line ends in its marker. */
function minutes(log: string, options: { zone?: string; date?: string }): Record<string, number | null> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedRecord())
  for (const [index, event] of parseTimeline(log, options).events.entries()) {
    addEvent(doc, asNewEvent(event, `e${index}`))
    setMarker(doc, event.text as Marker, `e${index}`)
  }
  const metrics = incidentMetrics(recordSnapshot(doc).timeline)
  return Object.fromEntries(metrics.map(({ id, ms }) => [id, ms === null ? null : ms / 60_000]))
}

const day = 24 * 60

// When clocks change: IANA time zone database, europe (EU rules, last Sundays of March and October at 01:00 UTC) and
// northamerica (US rules, second Sunday of March and first of November at 02:00).
describe('durations of an incident of several days', () => {
  it('[PM13] lose the hour that Berlin skips in spring', () => {
    const log = `2026-03-28 22:00 started
2026-03-29 01:30 detected
2026-03-29 03:10 acknowledged
2026-03-30 22:00 mitigated
2026-03-31 22:00 resolved`
    expect(minutes(log, { zone: 'Europe/Berlin' })).toEqual({
      detect: 3.5 * 60,
      acknowledge: 40,
      mitigate: 2 * day - 60,
      restore: 3 * day - 60,
      impact: 3 * day - 60,
    })
  })

  it('[PM13] gain the hour that Berlin has twice in autumn', () => {
    const log = `2026-10-24 22:00 started
2026-10-25 01:30 detected
2026-10-25 03:10 acknowledged
2026-10-26 22:00 resolved`
    expect(minutes(log, { zone: 'Europe/Berlin' })).toMatchObject({
      detect: 3.5 * 60,
      acknowledge: 2 * 60 + 40,
      restore: 2 * day + 60,
    })
  })

  it('[PM13] go by the labels where lines have them: 01:59 EST to 03:01 EDT are two minutes', () => {
    const log = `2026-03-08 01:59 EST started
2026-03-08 03:01 EDT detected
2026-11-01 01:59 EDT resolved`
    expect(minutes(log, {})).toMatchObject({ detect: 2 })
    const autumn = `2026-11-01 01:59 EDT detected
2026-11-01 01:01 EST acknowledged`
    expect(minutes(autumn, {})).toMatchObject({ acknowledge: 2 })
  })

  it('[PM13] need nothing but instants: people in three zones tell of one incident', () => {
    const log = `2026-03-28 22:00 UTC started
2026-03-29 00:30 Europe/Berlin detected
2026-03-28 19:45 America/New_York acknowledged
2026-03-29 04:00 Europe/Berlin resolved`
    expect(minutes(log, {})).toMatchObject({ detect: 90, acknowledge: 15, restore: 4 * 60 })
  })
})
