import * as Y from 'yjs'
import { createEntry, entryText, orderAtEnd, setField } from '../../entries.ts'
import type { EventTime, Marker } from './schema.ts'

const events = (record: Y.Doc) => record.getMap<unknown>('events')
const markerMap = (record: Y.Doc) => record.getMap<unknown>('markers')

export interface NewEvent {
  readonly id: string
  readonly time: EventTime
  readonly text: string
  readonly detail?: string
  readonly effect?: string
  readonly considered?: string
  readonly evidence?: string
  readonly pinned?: boolean
  /** Place among events without an instant; behind the last by default. */
  readonly order?: number
}

export function addEvent(record: Y.Doc, event: NewEvent): void {
  record.transact(() => {
    const order = event.order ?? orderAtEnd(events(record))
    createEntry(
      events(record),
      event.id,
      { ...timeFields(event.time), order, ...(event.pinned && { pinned: true }) },
      {
        text: event.text,
        detail: event.detail ?? '',
        effect: event.effect ?? '',
        considered: event.considered ?? '',
        evidence: event.evidence ?? '',
      },
    )
  })
}

/** One transaction, so that a paste arrives at once and is one step of undo. */
export function addEvents(record: Y.Doc, added: readonly NewEvent[]): void {
  record.transact(() => {
    let order = orderAtEnd(events(record))
    for (const event of added) addEvent(record, { order: order++, ...event })
  })
}

export type EventField = 'text' | 'detail' | 'effect' | 'considered' | 'evidence'

export const eventText = (record: Y.Doc, id: string, field: EventField): Y.Text | null =>
  entryText(events(record), id, field)

/** Makes room for a field that an event of an earlier version does not have. */
export function openEventField(record: Y.Doc, id: string, field: EventField): void {
  const event = events(record).get(id)
  if (event instanceof Y.Map && !(event.get(field) instanceof Y.Text)) event.set(field, new Y.Text())
}

export const setPinned = (record: Y.Doc, id: string, isPinned: boolean): void =>
  setField(events(record), id, 'pinned', isPinned)

export function setEventTime(record: Y.Doc, id: string, time: EventTime): void {
  record.transact(() => {
    for (const [key, value] of Object.entries(timeFields(time))) setField(events(record), id, key, value)
  })
}

export function removeEvent(record: Y.Doc, id: string): void {
  record.transact(() => {
    events(record).delete(id)
    const held = markerMap(record)
    for (const [marker, event] of [...held.entries()]) if (event === id) held.delete(marker)
  })
}

/** A marker sits on one event: setting it elsewhere moves it; `null` takes it away. */
export function setMarker(record: Y.Doc, marker: Marker, event: string | null): void {
  if (event === null) markerMap(record).delete(marker)
  else markerMap(record).set(marker, event)
}

const timeFields = (time: EventTime) => ({
  utc: time.utc,
  end: time.end,
  approximate: time.approximate,
  said: time.said,
})
