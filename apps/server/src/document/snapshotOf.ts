import type { PostmortemSnapshot } from '@second-story/postmortem'
import {
  ideasSnapshot,
  notesSnapshot,
  projectAgenda,
  projectVoices,
  recordSnapshot,
} from '@second-story/postmortem'
import type { OpenPostmortem } from './openPostmortem.ts'

/** A post-mortem as plain data, of what is on disk. Reading changes nothing. */
export async function snapshotOf(postmortem: OpenPostmortem): Promise<PostmortemSnapshot> {
  const [record, notes, actions] = await Promise.all([
    postmortem.document('record'),
    postmortem.document('notes'),
    postmortem.document('actions'),
  ])
  await Promise.all([record, notes, actions].map((live) => live.durable()))
  return {
    agenda: projectAgenda(postmortem.state),
    voices: projectVoices(postmortem.state),
    record: recordSnapshot(record.doc),
    notes: notesSnapshot(notes.doc),
    ideas: ideasSnapshot(actions.doc),
  }
}
