import * as Y from 'yjs'
import { seedProbes } from './phases/inquiry/edits.ts'
import type { Factor, InquiryNode, ProbeAnswers } from './phases/inquiry/schema.ts'
import { factorsSnapshot, inquirySnapshot, probesSnapshot } from './phases/inquiry/snapshot.ts'
import type { Learning } from './phases/learnings/schema.ts'
import { learningsSnapshot } from './phases/learnings/snapshot.ts'
import { seedSummary } from './phases/preparation/edits.ts'
import type { Summary } from './phases/preparation/schema.ts'
import { summarySnapshot } from './phases/preparation/snapshot.ts'
import type { TimelineEvent } from './phases/timeline/schema.ts'
import { timelineSnapshot } from './phases/timeline/snapshot.ts'

/** The `record` document as plain data. */
export interface RecordSnapshot {
  readonly summary: Summary
  readonly timeline: readonly TimelineEvent[]
  readonly inquiry: readonly InquiryNode[]
  readonly factors: readonly Factor[]
  readonly probes: ProbeAnswers
  readonly learnings: readonly Learning[]
}

export const recordSnapshot = (record: Y.Doc): RecordSnapshot => ({
  summary: summarySnapshot(record),
  timeline: timelineSnapshot(record),
  inquiry: inquirySnapshot(record),
  factors: factorsSnapshot(record),
  probes: probesSnapshot(record),
  learnings: learningsSnapshot(record),
})

/** The first update of every `record`; made once by the server, never by clients, so that nothing is there twice. */
export function seedRecord(): Uint8Array {
  const record = new Y.Doc()
  record.transact(() => {
    seedSummary(record)
    seedProbes(record)
  })
  return Y.encodeStateAsUpdate(record)
}
