import type { AgendaSnapshot } from './agenda/snapshot.ts'
import type { NoteBlock } from './notes/snapshot.ts'
import type { Idea } from './phases/ideas/schema.ts'
import type { RecordSnapshot } from './record.ts'
import type { VoicesSnapshot } from './voices/snapshot.ts'

/** Everything a report is made of, as plain data. */
export interface PostmortemSnapshot {
  readonly agenda: AgendaSnapshot
  readonly record: RecordSnapshot
  readonly voices: VoicesSnapshot
  readonly notes: readonly NoteBlock[]
  readonly ideas: readonly Idea[]
}
