import * as Y from 'yjs'
import { readNumber } from './reading.ts'

export type Scalar = string | number | boolean | null
export type FieldValue = Scalar | Scalar[] | { [key: string]: Scalar }

/** Creates the entry `id` in `root`: scalar fields are replaced whole, `texts` can be typed in by several people. */
export function createEntry(
  root: Y.Map<unknown>,
  id: string,
  fields: Record<string, FieldValue>,
  texts: Record<string, string>,
): void {
  const entry = new Y.Map<unknown>()
  for (const [key, value] of Object.entries(fields)) entry.set(key, value)
  for (const [key, value] of Object.entries(texts)) entry.set(key, new Y.Text(value.toWellFormed()))
  root.set(id, entry)
}

/** Sets one scalar field; does nothing where the entry is gone (somebody deleted it a moment ago). */
export function setField(root: Y.Map<unknown>, id: string, key: string, value: FieldValue): void {
  const entry = root.get(id)
  if (entry instanceof Y.Map) entry.set(key, value)
}

/** The text of an entry's field, for binding to an input; null where it is gone. */
export function entryText(root: Y.Map<unknown>, id: string, key: string): Y.Text | null {
  const entry = root.get(id)
  const text = entry instanceof Y.Map ? entry.get(key) : null
  return text instanceof Y.Text ? text : null
}

/** An `order` behind the last entry of `root`. */
export function orderAtEnd(root: Y.Map<unknown>): number {
  let last = 0
  root.forEach((entry) => {
    if (entry instanceof Y.Map) last = Math.max(last, readNumber(entry.get('order')))
  })
  return last + 1
}
