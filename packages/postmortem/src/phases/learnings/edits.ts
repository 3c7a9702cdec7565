import type * as Y from 'yjs'
import { createEntry, entryText, orderAtEnd } from '../../entries.ts'
import type { LearningKind } from './schema.ts'

const learnings = (record: Y.Doc) => record.getMap<unknown>('learnings')

export function addLearning(record: Y.Doc, learning: { id: string; kind: LearningKind; text: string }): void {
  record.transact(() => {
    const order = orderAtEnd(learnings(record))
    createEntry(learnings(record), learning.id, { kind: learning.kind, order }, { text: learning.text })
  })
}

export const learningText = (record: Y.Doc, id: string): Y.Text | null =>
  entryText(learnings(record), id, 'text')
export const removeLearning = (record: Y.Doc, id: string) => learnings(record).delete(id)
