import type {
  AgendaSnapshot,
  DraftEntry,
  Idea,
  NoteBlock,
  RecordSnapshot,
  VoicesSnapshot,
} from '@second-story/postmortem'
import {
  agendaSnapshot,
  draftOf,
  draftSnapshot,
  ideasSnapshot,
  notesSnapshot,
  putDraft,
  recordSnapshot,
  voicesSnapshot,
} from '@second-story/postmortem'
import type { OwnSeat } from '@second-story/protocol'
import type * as Y from 'yjs'
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { Replica } from './openReplica.ts'
import { openReplica } from './openReplica.ts'
import { snapshotStore } from './snapshotStore.ts'

export interface Snapshots {
  readonly agenda: AgendaSnapshot | null
  readonly voices: VoicesSnapshot
  readonly record: RecordSnapshot
  readonly notes: readonly NoteBlock[]
  readonly actions: readonly Idea[]
  readonly draft: readonly DraftEntry[]
}
export type ReplicaName = keyof Snapshots

const readers: { [Name in ReplicaName]: (doc: Y.Doc) => Snapshots[Name] } = {
  agenda: agendaSnapshot,
  voices: voicesSnapshot,
  record: recordSnapshot,
  notes: notesSnapshot,
  actions: ideasSnapshot,
  draft: draftSnapshot,
}

export interface OpenDocument<Name extends ReplicaName = ReplicaName> extends Replica {
  readonly snapshot: StoreApi<{ readonly value: Snapshots[Name] }>
}

/** One post-mortem in this browser: its documents open as they are needed and stay open. */
export interface Meeting {
  readonly id: string
  readonly me: OwnSeat
  /** Add to `Date.now()` to get the server's clock, in milliseconds. */
  readonly clockOffset: number
  /** Counts up when a document has begun anew, or was opened for the first time. */
  readonly generations: StoreApi<Readonly<Partial<Record<ReplicaName, number>>>>
  opened(): readonly OpenDocument[]
  document<Name extends ReplicaName>(name: Name): OpenDocument<Name>
  /** Drops this device's copy of a document and takes the server's. */
  startOver(name: ReplicaName): Promise<void>
  close(): void
}

export function openMeeting(id: string, me: OwnSeat): Meeting {
  const open = new Map<ReplicaName, OpenDocument>()
  const generations = createStore<Partial<Record<ReplicaName, number>>>(() => ({}))
  const wireName = (name: ReplicaName) => (name === 'draft' ? draftOf(me.seat) : name)

  function openDocument<Name extends ReplicaName>(name: Name): OpenDocument<Name> {
    const replica = openReplica(id, wireName(name), name !== 'agenda' && name !== 'voices')
    const opened: OpenDocument<Name> = { ...replica, snapshot: snapshotStore(replica.doc, readers[name]) }
    open.set(name, opened as unknown as OpenDocument)
    if (name === 'draft') beginAnewAfterReveal(replica)
    // Documents are opened while something is painted; the news must wait until that is done.
    queueMicrotask(() => generations.setState((before) => ({ [name]: (before[name] ?? 0) + 1 })))
    return opened
  }

  const meeting: Meeting = {
    id,
    me,
    clockOffset: me.serverNow - Date.now(),
    generations,
    opened: () => [...open.values()],
    document: <Name extends ReplicaName>(name: Name) =>
      (open.get(name) as OpenDocument<Name> | undefined) ?? openDocument(name),
    async startOver(name) {
      await open.get(name)?.drop()
      openDocument(name)
    },
    close() {
      for (const document of open.values()) document.close()
    },
  }

  /** After a reveal the server begins the draft anew. What was not revealed, and is longer here, is carried over. */
  function beginAnewAfterReveal(old: Replica): void {
    const unsubscribe = old.socket.status.subscribe(async ({ closedFor }) => {
      if (closedFor !== 'replica-outdated') return
      unsubscribe()
      const before = draftSnapshot(old.doc)
      await old.drop()
      const fresh = openDocument('draft')
      const stop = fresh.socket.status.subscribe(({ isSynced }) => {
        if (!isSynced) return
        stop()
        const kept = new Map(draftSnapshot(fresh.doc).map((entry) => [entry.id, entry]))
        for (const entry of before) {
          const onServer = kept.get(entry.id)
          // Gone on the server means revealed. Keystrokes that were on their way to an unrevealed entry are put back.
          if (onServer && JSON.stringify(onServer) !== JSON.stringify(entry)) putDraft(fresh.doc, entry)
        }
      })
    })
  }
  return meeting
}
