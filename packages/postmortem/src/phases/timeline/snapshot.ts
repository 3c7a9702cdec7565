import type * as Y from 'yjs'
import { byOrder, readEntries, readNumber, readString, readText } from '../../reading.ts'
import { imagesSnapshot } from './images.ts'
import type { Marker, TimelineEvent } from './schema.ts'
import { markers } from './schema.ts'

/** Sorted by instant; an event without one keeps its place behind its predecessor. */
export function timelineSnapshot(record: Y.Doc): readonly TimelineEvent[] {
  const markersOf = readMarkers(record)
  const imagesOf = imagesSnapshot(record)
  const events = readEntries(record.getMap<unknown>('events')).map(
    ([id, entry]): TimelineEvent => ({
      id,
      time: {
        utc: readInstant(entry.get('utc')),
        end: readInstant(entry.get('end')),
        approximate: entry.get('approximate') === true,
        said: readString(entry.get('said')).slice(0, 100),
      },
      order: readNumber(entry.get('order')),
      text: readText(entry.get('text')),
      detail: readText(entry.get('detail')),
      evidence: readText(entry.get('evidence')),
      ...optionalFields(entry, imagesOf.get(id)),
      markers: markersOf.get(id) ?? [],
    }),
  )
  return sortedByTime(events)
}

function optionalFields(entry: Y.Map<unknown>, images: TimelineEvent['images']) {
  const [effect, considered] = [readText(entry.get('effect')), readText(entry.get('considered'))]
  return {
    ...(effect && { effect }),
    ...(considered && { considered }),
    ...(images && { images }),
    ...(entry.get('pinned') === true && { pinned: true }),
  }
}

function sortedByTime(events: TimelineEvent[]): TimelineEvent[] {
  let previous = Number.NEGATIVE_INFINITY
  const keyed = events.sort(byOrder).map((event) => {
    if (event.time.utc !== null) previous = Date.parse(event.time.utc)
    return { event, key: previous }
  })
  // Array.prototype.sort is stable: equal instants keep the order in which they were written down.
  keyed.sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
  return keyed.map(({ event }) => event)
}

function readMarkers(record: Y.Doc): Map<string, Marker[]> {
  const held = record.getMap<unknown>('markers')
  const byEvent = new Map<string, Marker[]>()
  for (const marker of markers) {
    const event = held.get(marker)
    if (typeof event === 'string') byEvent.set(event, [...(byEvent.get(event) ?? []), marker])
  }
  return byEvent
}

function readInstant(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? null : new Date(instant).toISOString()
}
