import type { DocumentName } from '@second-story/postmortem'
import { syncStep1Frame, syncStep2Frame } from '@second-story/protocol'
import * as Y from 'yjs'
import type { GroupCommit } from '../durable-log/groupCommit.ts'
import type { StoredDocument, Write } from '../durable-log/store.ts'
import type { Listener, Room } from '../fan-out/room.ts'
import { webSocketFrame } from '../fan-out/webSocketFrame.ts'
import { contentOf } from './contentOf.ts'
import { createDoc } from './createDoc.ts'
import { joinUpdates } from './joinUpdates.ts'
import type { Leases } from './leases.ts'
import { createLeases } from './leases.ts'
import type { ScannedUpdate } from './scannedUpdate.ts'

/** Who wrote, and how it is told that its n-th write is on disk. */
export interface Writer extends Listener {
  /** The frame that says so; null when it was said already. */
  saved(write: number): Buffer | null
}

/** The content of a document in memory: the CRDT, who may write under which id, and how it gets on disk. */
export interface LiveDocument {
  readonly name: DocumentName
  readonly doc: Y.Doc
  readonly leases: Leases
  readonly retired: ReadonlySet<number>
  /** Bytes that were read and taken: how long it takes, about, to read it again. */
  readonly bytes: number
  /** Applies an inspected update. On disk with the next group; then its writer and the room are told, in one frame. */
  take(update: ScannedUpdate, from: Writer, write: number): void
  /** It is being replaced: from now on it takes nothing, or the log of what comes after it would begin with a gap. */
  end(): void
  readonly isEnding: boolean
  /** Tells `from` of its n-th write as soon as all that is known here is on disk. */
  acknowledge(from: Writer, write: number): void
  /** Runs `change` on the document; null when it changed nothing. Whoever calls puts it on disk. */
  capture(change: () => void): Captured | null
  /** The whole document as a WebSocket frame, made once for all who come. */
  wholeState(): Buffer
  /** What somebody lacks who has this, as a WebSocket frame; given as soon as all of it is on disk. */
  stateFor(stateVector: Uint8Array): Promise<Buffer>
  /** What the server has, as a WebSocket frame that asks for what it has not; made once as well. */
  question(): Buffer
  /** Puts one update in the place of many, if there are many. Takes as long as a load; not for a busy moment. */
  compact(): void
  /** It has many updates and it is quiet, or far too many. */
  wantsCompaction(isQuiet: boolean): boolean
  /** True when the disk has all that is known here, so that it can be let go. Puts there what still lacks. */
  isSettled(): boolean
  /** Resolves when everything taken so far is on disk. */
  durable(): Promise<void>
  write(bytes: Uint8Array): Write
}

/** Above this many updates a document is loaded more slowly than one snapshot of it. */
const compactAbove = 200
/** And above this many it is worth a stop in the middle of typing. */
const compactAtLast = 20_000

/** A change that another transaction puts on disk. */
export interface Captured {
  readonly update: Uint8Array
  /** It is on disk: the room is told. */
  stored(): void
  /** It will never be. */
  lost(error: unknown): void
}

const ignore = () => undefined
/** Of a replica that has nothing yet. */
const isEmptyVector = (bytes: Uint8Array) => bytes.length === 1 && bytes[0] === 0

function saySaved(writer: Writer, count: number): void {
  const saved = writer.saved(count)
  if (saved) writer.write(saved)
}

interface Batch {
  readonly updates: ScannedUpdate[]
  readonly writers: Map<Writer, number>
  readonly done: Promise<void>
}

/** `lost`: what is in memory could not be put on disk and will not be; forget the document. */
export function openLiveDocument(
  postmortem: string,
  name: DocumentName,
  stored: StoredDocument,
  room: Room,
  log: GroupCommit,
  lost: () => void,
): LiveDocument {
  const doc = loadDoc(
    name,
    stored.updates.map((each) => each.bytes),
  )
  const leases = createLeases(stored.leases)
  /** Takes updates until its turn on the disk has come. */
  let open: Batch | null = null
  let newest: Batch | null = null
  let isEnding = false
  /** Taken, and not told to the room yet. */
  const untold = new Set<Batch>()
  /** What commands have changed and not stored yet, and from which clock on. */
  const captured = new Set<{ readonly done: Promise<void>; readonly clock: number }>()
  let rows = stored.updates.length
  /** So many rows made a copy that reads otherwise; not tried again until there are more. */
  let unfit = -1
  let bytes = stored.updates.reduce((sum, each) => sum + each.bytes.length, 0)
  // What was stored as one update is the whole state already.
  const [only] = stored.updates
  let state = only && stored.updates.length === 1 ? webSocketFrame(syncStep2Frame(only.bytes)) : null
  let question: Buffer | null = null
  doc.on('afterTransaction', () => {
    state = null
    question = null
  })
  const write = (bytes: Uint8Array): Write => ({ kind: 'update', postmortem, document: name, bytes })

  const newLeases = (): Write[] =>
    leases.takeNew().map((each) => ({ kind: 'lease', postmortem, document: name, ...each }))

  function openBatch(): Batch {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    promise.catch(lost)
    const batch: Batch = { updates: [], writers: new Map(), done: promise }
    let joined: Uint8Array | null = null
    log.enqueue({
      take() {
        if (open === batch) open = null
        joined = joinUpdates(batch.updates)
        rows++
        return [...newLeases(), write(joined)]
      },
      resolve() {
        if (newest === batch) newest = null
        if (joined) announce(batch, joined)
        untold.delete(batch)
        resolve()
      },
      reject,
    })
    newest = batch
    untold.add(batch)
    return batch
  }

  function announce({ writers }: Batch, joined: Uint8Array): void {
    const before = new Map<Listener, Buffer>()
    for (const [writer, count] of writers) {
      const saved = writer.saved(count)
      if (saved) before.set(writer, saved)
    }
    const [only] = writers.keys()
    // One frame for all: where several have written, each hears its own words again, which Yjs passes over.
    room.tell(joined, { except: writers.size === 1 ? (only ?? null) : null, before, heardSoFar })
  }

  /** What is known here, without what is on its way to the disk. */
  function heardSoFar(): Uint8Array {
    const clocks = Y.decodeStateVector(Y.encodeStateVector(doc))
    const lower = (client: number, clock: number) =>
      clocks.set(client, Math.min(clock, clocks.get(client) ?? clock))
    for (const { updates } of untold)
      for (const { sections } of updates) for (const { client, clock } of sections) lower(client, clock)
    for (const { clock } of captured) lower(doc.clientID, clock)
    return Y.encodeStateVector(clocks)
  }

  const durable = async (): Promise<void> =>
    void (await Promise.all([newest?.done, ...[...captured].map(({ done }) => done)]))

  return {
    name,
    doc,
    leases,
    retired: new Set(stored.retired),
    get bytes() {
      return bytes
    },
    take(update, from, count) {
      bytes += update.bytes.length
      Y.applyUpdate(doc, update.bytes)
      open ??= openBatch()
      open.updates.push(update)
      open.writers.set(from, count)
    },
    end() {
      isEnding = true
    },
    get isEnding() {
      return isEnding
    },
    acknowledge(from, count) {
      // What it brings was taken from anybody, and over another connection of theirs too.
      if (captured.size > 0) void durable().then(() => saySaved(from, count), ignore)
      else if (newest === null) saySaved(from, count)
      else if (newest === open) newest.writers.set(from, count)
      // Said by itself: what is open by then may speak of later writes already.
      else newest.done.then(() => saySaved(from, count), ignore)
    },
    capture(change) {
      // What the server writes may build on what is taken already, and must stand behind it in the log.
      open = null
      const clock = Y.getState(doc.store, doc.clientID)
      const changes: Uint8Array[] = []
      const keep = (update: Uint8Array) => changes.push(update)
      doc.on('update', keep)
      try {
        change()
      } finally {
        doc.off('update', keep)
      }
      if (changes.length === 0) return null
      const update = Y.mergeUpdates(changes)
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      promise.catch(ignore)
      const mine = { done: promise, clock }
      captured.add(mine)
      return {
        update,
        stored() {
          room.tell(update, { heardSoFar })
          captured.delete(mine)
          resolve()
        },
        lost: reject,
      }
    },
    wholeState() {
      state ??= webSocketFrame(syncStep2Frame(Y.encodeStateAsUpdate(doc)))
      return state
    },
    question() {
      question ??= webSocketFrame(syncStep1Frame(Y.encodeStateVector(doc)))
      return question
    },
    wantsCompaction: (isQuiet) => rows !== unfit && rows >= (isQuiet ? compactAbove : compactAtLast),
    isSettled() {
      const lacking = newLeases()
      if (lacking.length > 0) log.commit(lacking).catch(ignore)
      return lacking.length === 0 && newest === null && captured.size === 0
    },
    compact() {
      if (rows < compactAbove) return
      const whole = Y.encodeStateAsUpdate(doc)
      const copy = loadDoc(name, [whole])
      // Verified before the old is dropped: whoever loads the copy must read the same.
      if (contentOf(copy) !== contentOf(doc)) {
        unfit = rows
        return
      }
      rows = 1
      bytes = whole.length
      const upTo = Number.MAX_SAFE_INTEGER
      log.commit([{ kind: 'compact', postmortem, document: name, upTo, bytes: whole }]).catch(ignore)
    },
    durable,
    async stateFor(stateVector) {
      // Made before the wait: what comes meanwhile is not on disk when the wait is over.
      const frame = isEmptyVector(stateVector)
        ? this.wholeState()
        : webSocketFrame(syncStep2Frame(Y.encodeStateAsUpdate(doc, stateVector)))
      await durable()
      return frame
    },
    write,
  }
}

function loadDoc(name: DocumentName, updates: readonly Uint8Array[]): Y.Doc {
  const doc = createDoc(name)
  doc.transact(() => {
    for (const bytes of updates) Y.applyUpdate(doc, bytes)
  })
  return doc
}
