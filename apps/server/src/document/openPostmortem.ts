import type { DocumentName, PostmortemState, Seat, Standing } from '@second-story/postmortem'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import type { Store, Write } from '../durable-log/store.ts'
import type { LiveDocument } from './liveDocument.ts'
import { openLiveDocument } from './liveDocument.ts'

/** A socket as its post-mortem sees it. */
export interface Attendee {
  readonly seat: string
  readonly document: DocumentName
  /** Its seat, role or phase may have changed: look again at what it may do. */
  reauthorise(): void
  /** Its replica belongs to a document that has begun anew. */
  outdate(): void
  /** The document could not be kept: come back later. */
  comeBackLater(): void
  /** The disk takes nothing just now, or takes writes again. */
  tellStorage(isSaving: boolean): void
}

/** One post-mortem in memory: the state that only commands change, and its documents. */
export interface OpenPostmortem {
  readonly id: string
  state: PostmortemState
  readonly attendees: Set<Attendee>
  document(name: DocumentName): Promise<LiveDocument>
  /** Puts a fresh document in the place of `name`; its sockets are told. */
  replaceDocument(name: DocumentName, bytes: Uint8Array, retired: ReadonlySet<number>): void
  /** The documents that are in memory now. */
  loaded(): Promise<readonly LiveDocument[]>
  /** Runs commands one after the other. */
  inTurn<T>(act: () => Promise<T>): Promise<T>
  seat(id: string): Seat | null
  standing(seat: Seat): Standing
  readonly isIdle: boolean
}

export interface OpenPostmortemServices {
  readonly store: Store
  readonly log: GroupCommit
  /** So many updates of a document could not be read. */
  readonly damaged: (document: DocumentName, updates: number) => void
  /** What is in memory could not be put on disk. */
  readonly lost: () => void
}

export function openPostmortem(state: PostmortemState, services: OpenPostmortemServices): OpenPostmortem {
  const { store, log, damaged, lost } = services
  const documents = new Map<DocumentName, Promise<LiveDocument>>()
  const attendees = new Set<Attendee>()
  let turn: Promise<unknown> = Promise.resolve()
  let acting = 0

  const load = async (name: DocumentName) => {
    const stored = await store.readDocument(state.id, name)
    if (stored.damaged > 0) damaged(name, stored.damaged)
    return openLiveDocument(state.id, name, stored, log, lost)
  }

  return {
    id: state.id,
    state,
    attendees,
    document(name) {
      const open = documents.get(name)
      if (open) return open
      const loading = load(name)
      documents.set(name, loading)
      // A failed load must not be remembered, and never opens an empty document in its place.
      loading.catch(() => documents.delete(name))
      return loading
    },
    async loaded() {
      const settled = await Promise.allSettled(documents.values())
      return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    },
    replaceDocument(name, bytes, retired) {
      const fresh = openLiveDocument(
        state.id,
        name,
        { updates: [{ position: 0, bytes }], retired: [...retired], leases: [], damaged: 0 },
        log,
        lost,
      )
      documents.set(name, Promise.resolve(fresh))
      for (const attendee of attendees) if (attendee.document === name) attendee.outdate()
    },
    async inTurn(act) {
      acting++
      const mine = turn.then(act).finally(() => acting--)
      turn = mine.catch(() => undefined)
      return mine
    },
    seat(id) {
      return this.state.seats[id] ?? null
    },
    standing(seat) {
      const { phase, recordReopened } = this.state
      return { seat: seat.id, role: seat.role, phase, recordReopened }
    },
    get isIdle() {
      return attendees.size === 0 && acting === 0
    },
  }
}

/** The first rows of a post-mortem. */
export const stateWrite = (state: PostmortemState): Write => ({
  kind: 'state',
  postmortem: state.id,
  json: JSON.stringify(state),
})
