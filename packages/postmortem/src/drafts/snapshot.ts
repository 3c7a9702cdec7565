import type * as Y from 'yjs'
import type { Lane, Lanes } from '../phases/timeline/schema.ts'
import { lanes } from '../phases/timeline/schema.ts'
import { readEntries, readString, readText } from '../reading.ts'
import type { DraftEntry } from './schema.ts'

export function draftSnapshot(draft: Y.Doc): readonly DraftEntry[] {
  return readEntries(draft.getMap<unknown>('entries')).map(([id, entry]): DraftEntry => {
    if (entry.get('kind') === 'idea') return { kind: 'idea', id, text: readText(entry.get('text')) }
    const keyHash = readString(entry.get('keyHash'))
    const isHash = /^[0-9a-f]{64}$/.test(keyHash)
    return {
      kind: 'perspective',
      id,
      event: readString(entry.get('event')) || null,
      lanes: readLanes(entry),
      anonymous: entry.get('anonymous') === true,
      keyHash: isHash ? keyHash : null,
    }
  })
}

export const isEmptyDraft = (entry: DraftEntry): boolean =>
  entry.kind === 'idea' ? entry.text.trim() === '' : Object.keys(cleanLanes(entry.lanes)).length === 0

/** Lanes in their fixed order, trimmed, in Unicode's composed form; empty ones left out. */
export function cleanLanes(written: Partial<Record<Lane, string | undefined>>): Lanes {
  const kept = lanes.flatMap((lane) => {
    const text = (written[lane] ?? '').normalize('NFC').trim()
    return text === '' ? [] : [[lane, text] as const]
  })
  return Object.fromEntries(kept)
}

const readLanes = (entry: Y.Map<unknown>): Lanes =>
  Object.fromEntries(lanes.map((lane) => [lane, readText(entry.get(lane))]))
