import type * as Y from 'yjs'
import { createEntry, entryText, orderAtEnd } from '../../entries.ts'
import { byOrder, readEntries, readNumber, readString, readText } from '../../reading.ts'

/** A picture that supports an event. The record holds its name alone; the bytes lie on the server. */
export interface EvidenceImage {
  readonly id: string
  /** The SHA-256 of its content, and what it is: `<64 hex>.png`. */
  readonly file: string
  /** What it shows, for whoever cannot see it. */
  readonly alt: string
}

const images = (record: Y.Doc) => record.getMap<unknown>('images')

export const isImageFile = (file: string): boolean => /^[0-9a-f]{64}\.(png|jpg|webp)$/.test(file)

export function addImage(record: Y.Doc, event: string, image: EvidenceImage): void {
  record.transact(() => {
    const { id, file, alt } = image
    createEntry(images(record), id, { event, file, order: orderAtEnd(images(record)) }, { alt })
  })
}

export const removeImage = (record: Y.Doc, id: string): void => images(record).delete(id)

export const imageAlt = (record: Y.Doc, id: string): Y.Text | null => entryText(images(record), id, 'alt')

/** Event id → its pictures, in the order in which they were added. */
export function imagesSnapshot(record: Y.Doc): ReadonlyMap<string, readonly EvidenceImage[]> {
  const found = readEntries(images(record)).map(([id, entry]) => ({
    event: readString(entry.get('event')),
    order: readNumber(entry.get('order')),
    id,
    file: readString(entry.get('file')),
    alt: readText(entry.get('alt')),
  }))
  const sound = found.filter(({ file }) => isImageFile(file)).sort(byOrder)
  const byEvent = new Map<string, EvidenceImage[]>()
  for (const { event, id, file, alt } of sound)
    byEvent.set(event, [...(byEvent.get(event) ?? []), { id, file, alt }])
  return byEvent
}
