import type { DocumentName, PostmortemState, Seat, Standing } from '@second-story/postmortem'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import type { Store, Write } from '../durable-log/store.ts'
import { StoreUnavailable } from '../durable-log/store.ts'
import type { Room } from '../fan-out/room.ts'
import { createRoom } from '../fan-out/room.ts'
import type { LiveDocument } from './liveDocument.ts'
import { openLiveDocument } from './liveDocument.ts'
import type { OpenDocument } from './openDocument.ts'
import { openDocument } from './openDocument.ts'
import { createRestingState } from './restingState.ts'

/** A socket as its post-mortem sees it. */
export interface Attendee {
  readonly seat: string
  readonly document: OpenDocument
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
  /** A document for a socket to enter. */
  opened(name: DocumentName): OpenDocument
  /** The content of a document, read from the disk if it sleeps. */
  document(name: DocumentName): Promise<LiveDocument>
  /** Puts a fresh document in the place of `name`; its sockets are told. */
  replaceDocument(name: DocumentName, bytes: Uint8Array, retired: ReadonlySet<number>): void
  /** The documents whose content is in memory now. */
  awake(): readonly LiveDocument[]
  /** Lets go what nobody uses. True when that took time, and there may be more to do. */
  rest(): boolean
  /** Forgotten: what is in memory is not what is on disk, or somebody else reads it anew. Nobody enters or changes it. */
  readonly isOver: boolean
  end(): void
  /** Runs commands one after the other. Rejects with StoreUnavailable once it is over: another one holds the state now. */
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

export function openPostmortem(first: PostmortemState, services: OpenPostmortemServices): OpenPostmortem {
  const { id } = first
  const resting = createRestingState(first)
  const { store, log, damaged, lost } = services
  const documents = new Map<DocumentName, OpenDocument>()
  const attendees = new Set<Attendee>()
  let turn: Promise<unknown> = Promise.resolve()
  let acting = 0
  let isOver = false

  const load = async (name: DocumentName, room: Room) => {
    const stored = await store.readDocument(id, name)
    if (stored.damaged > 0) damaged(name, stored.damaged)
    return openLiveDocument(id, name, stored, room, log, lost)
  }
  const opened = (name: DocumentName): OpenDocument => {
    const known = documents.get(name)
    if (known) return known
    const fresh = openDocument(name, (room) => load(name, room))
    documents.set(name, fresh)
    return fresh
  }

  return {
    id,
    get state() {
      return resting.read()
    },
    set state(next) {
      resting.set(next)
    },
    attendees,
    opened,
    document: (name) => opened(name).wake(),
    awake: () => [...documents.values()].flatMap((each) => each.peek() ?? []),
    rest() {
      // A command may have changed what the disk does not have yet.
      if (acting > 0) return false
      for (const [name, each] of documents) {
        if (each.rest()) return true
        if (each.isForgettable) documents.delete(name)
      }
      if (this.awake().length === 0) resting.rest()
      return false
    },
    replaceDocument(name, bytes, retired) {
      const room = createRoom()
      const stored = { updates: [{ position: 0, bytes }], retired: [...retired], leases: [], damaged: 0 }
      const content = openLiveDocument(id, name, stored, room, log, lost)
      const old = documents.get(name)
      documents.set(
        name,
        openDocument(name, (at) => load(name, at), room, content),
      )
      for (const attendee of attendees) if (attendee.document === old) attendee.outdate()
    },
    get isOver() {
      return isOver
    },
    end() {
      isOver = true
    },
    async inTurn(act) {
      acting++
      const mine = turn
        .then(() => {
          if (isOver) throw new StoreUnavailable('the post-mortem is read anew')
          return act()
        })
        .finally(() => acting--)
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
export const stateWrite = (state: PostmortemState): Extract<Write, { kind: 'state' }> => ({
  kind: 'state',
  postmortem: state.id,
  json: JSON.stringify(state),
})
