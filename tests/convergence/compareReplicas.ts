import type { DocumentName, PostmortemSnapshot } from '@second-story/postmortem'
import {
  agendaSnapshot,
  ideasSnapshot,
  notesSnapshot,
  recordSnapshot,
  voicesSnapshot,
} from '@second-story/postmortem'
import * as Y from 'yjs'
import { contentOf } from '../../apps/server/src/document/contentOf.ts'

/** What the replica says. Throws where it waits for something that never came. */
export function settledContent(doc: Y.Doc, whose: string): string {
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
    throw new Error(`${whose} waits for something that never came`)
  return `${contentOf(doc)} without ${JSON.stringify(deletedIn(doc))}`
}

/** What was deleted, in the order of the clocks: two who show the same may still part later if one lacks a deletion. */
const deletedIn = (doc: Y.Doc): unknown =>
  [...Y.createDeleteSetFromStructStore(doc.store).clients].sort(([a], [b]) => a - b)

/** Throws where `found` is not `expected`, and shows the first place where they part. */
export function expectSame(what: string, found: string, expected: string): void {
  if (found === expected) return
  let at = 0
  while (found[at] === expected[at]) at++
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))
  throw new Error(`${what} differ at ${at}:\n    ${near(found)}\n    ${near(expected)}`)
}

/** Everything that a report is made of, as the replicas of one person have it. */
export function snapshotOfReplicas(replica: (document: DocumentName) => Y.Doc): PostmortemSnapshot {
  const agenda = agendaSnapshot(replica('agenda'))
  if (agenda === null) throw new Error('the agenda is empty')
  return {
    agenda,
    voices: voicesSnapshot(replica('voices')),
    record: recordSnapshot(replica('record')),
    notes: notesSnapshot(replica('notes')),
    ideas: ideasSnapshot(replica('actions')),
  }
}
