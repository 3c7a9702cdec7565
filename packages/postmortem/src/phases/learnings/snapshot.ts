import type * as Y from 'yjs'
import { byOrder, readEntries, readNumber, readOneOf, readText } from '../../reading.ts'
import type { Learning } from './schema.ts'
import { learningKinds } from './schema.ts'

export function learningsSnapshot(record: Y.Doc): readonly Learning[] {
  return readEntries(record.getMap<unknown>('learnings'))
    .map(([id, entry]) => ({
      id,
      kind: readOneOf(learningKinds, entry.get('kind'), 'learned'),
      order: readNumber(entry.get('order')),
      text: readText(entry.get('text')),
    }))
    .sort(byOrder)
}
