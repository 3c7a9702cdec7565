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
  ownSnapshot,
  putDraft,
  recordSnapshot,
  voicesSnapshot,
} from '@second-story/postmortem'
import type * as Y from 'yjs'
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { carryOver } from './carryOver.ts'
import { handedInHere } from './handedIn.ts'
import type { Replica } from './openReplica.ts'
import { openReplica } from './openReplica.ts'
import type { SeatHere } from './ownSeat.ts'
import type { Presence } from './presenceStore.ts'
import { presenceStore } from './presenceStore.ts'
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
  readonly me: SeatHere
  readonly presence: StoreApi<Presence>
  /** Counts up when a document has begun anew, or was opened for the first time. */
  readonly generations: StoreApi<Readonly<Partial<Record<ReplicaName, number>>>>
  opened(): readonly OpenDocument[]
  document<Name extends ReplicaName>(name: Name): OpenDocument<Name>
  /** Drops this device's copy of a document and takes the server's. */
  startOver(name: ReplicaName): Promise<void>
  close(): void
}

export function openMeeting(id: string, me: SeatHere): Meeting {
  const open = new Map<ReplicaName, OpenDocument>()
  const generations = createStore<Partial<Record<ReplicaName, number>>>(() => ({}))
  const wireName = (name: ReplicaName) => (name === 'draft' ? draftOf(me.seat) : name)

  const connect = (name: ReplicaName) =>
    openReplica(id, wireName(name), name !== 'agenda' && name !== 'voices')

  function show<Name extends ReplicaName>(name: Name, replica: Replica): OpenDocument<Name> {
    const opened: OpenDocument<Name> = { ...replica, snapshot: snapshotStore(replica.doc, readers[name]) }
    open.set(name, opened as unknown as OpenDocument)
    if (name === 'draft') beginAnewAfterReveal(replica)
    // Documents are opened while something is painted; the news must wait until that is done.
    queueMicrotask(() => generations.setState((before) => ({ [name]: (before[name] ?? 0) + 1 })))
    return opened
  }
  const openDocument = <Name extends ReplicaName>(name: Name) => show(name, connect(name))

  const meeting: Meeting = {
    id,
    me,
    presence: presenceStore(openDocument('agenda').socket.awareness, me.seat),
    generations,
    opened: () => [...open.values()],
    document: <Name extends ReplicaName>(name: Name) =>
      (open.get(name) as OpenDocument<Name> | undefined) ?? openDocument(name),
    async startOver(name) {
      const old = open.get(name)
      await old?.forget()
      openDocument(name)
      old?.close()
    },
    close() {
      for (const document of open.values()) document.close()
    },
  }

  /**
   * After a reveal the server begins the draft anew; what it could not know of is carried over. The old one stays on the
   * screen until the new one is complete, so that somebody who is typing keeps the focus and the caret.
   */
  function beginAnewAfterReveal(old: Replica): void {
    const unsubscribe = old.socket.status.subscribe(async ({ closedFor }) => {
      if (closedFor !== 'replica-outdated') return
      unsubscribe()
      await old.forget()
      const fresh = connect('draft')
      const stop = fresh.socket.status.subscribe(({ isSynced }) => {
        if (!isSynced) return
        stop()
        const handedIn = new Set([...handedInHere(id), ...ownSnapshot(old.doc).handedIn])
        const lost = carryOver(draftSnapshot(old.doc), draftSnapshot(fresh.doc), (each) => handedIn.has(each))
        for (const entry of lost) putDraft(fresh.doc, entry)
        show('draft', fresh)
        old.close()
      })
    })
  }

  // At once, in one round trip: whatever any first screen shows, and where one can write.
  openDocument('voices')
  openDocument('record')
  if (!me.isRoomView && me.role !== 'observer') openDocument('draft')
  return meeting
}
