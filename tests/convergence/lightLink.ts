import type { DocumentName } from '@second-story/postmortem'
import { createReplica, rootsOf } from '@second-story/postmortem'
import {
  frameTypes,
  readNotice,
  readRefused,
  readSaved,
  syncStep1Frame,
  syncStep2Frame,
  syncTypes,
  updateFrame,
} from '@second-story/protocol'
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { createWriteCounter } from '../../apps/client/src/socket/writeCounter.ts'
import type { TestServer } from '../harness/startServer.ts'

/** One replica of one document, and the socket that keeps it in step, as the browser's provider does it. */
export interface LightLink {
  readonly document: DocumentName
  readonly doc: Y.Doc
  /** As the server has told last; true before it has told anything. */
  readonly mayWrite: boolean
  /** The server has all that this replica holds, and has said of each write that it is on disk or refused. */
  readonly isSettled: boolean
  /** The code of a write that was refused because of a role or a phase; the replica holds what nobody else will see. */
  readonly refusal: string | null
  /** The code of a close after which a client gives up. */
  readonly closedFor: number | null
  /** What never happens to honest people. */
  readonly faults: readonly string[]
  /** What somebody has changed here. */
  readonly updates: number
  /** For a message about what went wrong. */
  readonly state: string
  /** Does nothing where a socket is open or on its way. */
  connect(): void
  disconnect(): void
  close(): void
}

/** These are the answers of the table of permissions; every other refusal of an honest write is a fault. */
const refusedByRight = new Set(['document-not-writable', 'record-is-frozen'])

export interface LinkOptions {
  readonly server: TestServer
  readonly postmortem: string
  readonly document: DocumentName
  readonly token: string
  /** What this device has kept of the document. */
  readonly kept?: Uint8Array
}

export function openLink({ server, postmortem, document, token, kept }: LinkOptions): LightLink {
  const doc = openDoc(document, kept)
  const counter = createWriteCounter()
  const faults: string[] = []
  let socket: WebSocket | null = null
  let mayWrite = true
  let refusal: string | null = null
  let closedFor: number | null = null
  let updates = 0
  const lately: string[] = []
  const note = (what: string) => {
    lately.push(what)
    if (lately.length > 12) lately.shift()
  }

  /** Marks what came from the server, so that it is not sent back. */
  const fromServer = Symbol('server')

  function send(frame: Uint8Array): void {
    if (socket?.readyState !== WebSocket.OPEN) return
    counter.sent(frame)
    note(`sent ${frame[1]}`)
    socket.send(frame)
  }

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === fromServer) return
    updates++
    send(updateFrame(update))
  })

  function hear(decoder: decoding.Decoder): void {
    switch (decoding.readVarUint(decoder)) {
      case frameTypes.sync:
        return hearSync(decoder)
      case frameTypes.saved: {
        const number = readSaved(decoder)
        note(`saved ${number}`)
        return counter.settled(number)
      }
      case frameTypes.refused: {
        const { write, code } = readRefused(decoder)
        note(`refused ${write} ${code}`)
        // The server has asked for what is missing; until that is there nothing is saved.
        if (code === 'update-has-gaps') return
        if (refusedByRight.has(code)) refusal = code
        else faults.push(`a write was refused: ${code}`)
        return counter.settled(write)
      }
      case frameTypes.notice: {
        const notice = readNotice(decoder)
        if (notice.kind !== 'write-right') return
        mayWrite = notice.allowed
        note(mayWrite ? 'may write' : 'may not write')
        if (!mayWrite || refusal === null) return
        // What was refused may be written now: hand it over once more.
        refusal = null
        link.disconnect()
        link.connect()
      }
    }
  }

  function hearSync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === syncTypes.step1) send(syncStep2Frame(Y.encodeStateAsUpdate(doc, bytes)))
    else Y.applyUpdate(doc, bytes, fromServer)
  }

  const link: LightLink = {
    document,
    doc,
    get mayWrite() {
      return mayWrite
    },
    get isSettled() {
      return socket?.readyState === WebSocket.OPEN && counter.isSettled
    },
    get refusal() {
      return refusal
    },
    get closedFor() {
      return closedFor
    },
    faults,
    get updates() {
      return updates
    },
    get state() {
      const of = ['connecting', 'open', 'closing', 'closed'][socket?.readyState ?? 3]
      return [
        of,
        counter.isSettled ? 'settled' : 'not settled',
        refusal ?? 'nothing refused',
        ...faults,
        ...lately,
      ].join(', ')
    },
    connect() {
      if (socket !== null || closedFor !== null) return
      const opened = new WebSocket(`ws://127.0.0.1:${server.port}/sync/${postmortem}/${document}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      socket = opened
      // The close that follows says all there is to say.
      opened.on('error', () => undefined)
      opened.on('open', () => {
        counter.restart()
        note('open')
        send(syncStep1Frame(Y.encodeStateVector(doc)))
      })
      opened.on('message', (data) => {
        if (socket === opened && data instanceof Buffer) hear(decoding.createDecoder(data))
      })
      opened.on('close', (code) => {
        if (socket !== opened) return
        note(`closed ${code}`)
        socket = null
        if (code >= 4400 && code < 4500) closedFor = code
      })
    },
    disconnect() {
      const closing = socket
      socket = null
      closing?.terminate()
    },
    close() {
      link.disconnect()
      doc.destroy()
    },
  }
  return link
}

/** An empty replica with the roots that the document has, or what a device has kept of it. */
export function openDoc(document: DocumentName, kept?: Uint8Array): Y.Doc {
  const doc = createReplica()
  for (const [root, kind] of Object.entries(rootsOf(document))) {
    if (kind === 'map') doc.getMap(root)
    else doc.getXmlFragment(root)
  }
  if (kept) Y.applyUpdate(doc, kept)
  return doc
}
