import {
  awarenessFrame,
  decodeClientFrame,
  frameTypes,
  readRefused,
  readSaved,
  syncStep1Frame,
  syncTypes,
  updateFrame,
} from '@second-story/protocol'
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import type { TestServer } from '../harness/startServer.ts'

/** What the server made of a frame. */
export type Answer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'closed'; readonly code: number }
  /** Nothing came back in time: the server owes an answer to each write. */
  | { readonly kind: 'silent' }

export interface RawSocket {
  /** Sends an update as an unmodified client would and tells what became of it. */
  write(update: Uint8Array): Promise<Answer>
  /** Sends these bytes as they are, then an empty write, and tells what became of the first of the two that was not saved. */
  send(bytes: Uint8Array | string): Promise<Answer>
  /** Sends one frame in two parts, the second when the first has arrived, and waits for the close. */
  sendInParts(first: Uint8Array, second: Uint8Array): Promise<number>
  /** Sends an awareness update; passed over in silence, or closed. */
  sayPresence(update: Uint8Array): Promise<Answer>
  /** The server's state as one update, as a newcomer is given it. */
  readState(): Promise<Uint8Array>
  /** Who is here, as a newcomer is told: the payload of an awareness frame. */
  readPresence(): Promise<Uint8Array>
  readonly closed: Promise<number>
  readonly isOpen: boolean
  /** Stops and goes on reading. */
  pause(): void
  resume(): void
  close(): void
}

export interface RawSocketOptions {
  /** Updates that are on their way before anybody has said whether this socket is welcome. */
  readonly early?: readonly Uint8Array[]
  /** The address that it comes from. */
  readonly localAddress?: string
}

/** In every document an update that says nothing: the answer to it comes after the answer to what was sent before. */
const emptyUpdate = new Uint8Array([0, 0])
const patienceMs = 10_000

/** A WebSocket with a seat's token and no Yjs behind it. Resolves when the server has greeted it or shut the door. */
export async function openRawSocket(
  server: TestServer,
  postmortem: string,
  document: string,
  token: string,
  options: RawSocketOptions = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/sync/${postmortem}/${document}`, {
    headers: { authorization: `Bearer ${token}` },
    ...(options.localAddress === undefined ? {} : { localAddress: options.localAddress }),
  })
  const verdicts = new Map<number, (answer: Answer) => void>()
  let counted = 0
  let stateWanted: ((update: Uint8Array) => void)[] = []
  let presenceWanted: ((update: Uint8Array) => void)[] = []
  let closeCode: number | null = null

  const closed = new Promise<number>((resolve) => {
    const end = (code: number) => {
      closeCode ??= code
      for (const decide of verdicts.values()) decide({ kind: 'closed', code: closeCode })
      verdicts.clear()
      resolve(closeCode)
    }
    socket.on('close', end)
    // Refused before there was a socket: the status of HTTP says why.
    socket.on('unexpected-response', (request, response) => {
      request.destroy()
      end(response.statusCode ?? 0)
    })
  })
  // The close that follows says all there is to say.
  socket.on('error', () => undefined)

  socket.on('open', () => {
    for (const update of options.early ?? []) {
      counted++
      socket.send(updateFrame(update))
    }
  })

  const greeted = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      resolve()
      if (data instanceof Buffer) hear(decoding.createDecoder(data))
    })
    closed.then(() => resolve())
  })

  function hear(decoder: decoding.Decoder): void {
    switch (decoding.readVarUint(decoder)) {
      case frameTypes.saved: {
        const upTo = readSaved(decoder)
        for (const write of [...verdicts.keys()]) if (write <= upTo) decide(write, { kind: 'saved' })
        return
      }
      case frameTypes.refused: {
        const { write, code } = readRefused(decoder)
        return decide(write, { kind: 'refused', code })
      }
      case frameTypes.awareness: {
        const update = decoding.readVarUint8Array(decoder)
        for (const give of presenceWanted) give(update)
        presenceWanted = []
        return
      }
      case frameTypes.sync: {
        if (decoding.readVarUint(decoder) !== syncTypes.step2) return
        const update = decoding.readVarUint8Array(decoder)
        for (const give of stateWanted) give(update)
        stateWanted = []
      }
    }
  }

  function decide(write: number, answer: Answer): void {
    verdicts.get(write)?.(answer)
    verdicts.delete(write)
  }

  function answerTo(write: number): Promise<Answer> {
    if (closeCode !== null) return Promise.resolve({ kind: 'closed', code: closeCode })
    return new Promise((resolve) => {
      const timer = setTimeout(() => decide(write, { kind: 'silent' }), patienceMs)
      verdicts.set(write, (answer) => {
        clearTimeout(timer)
        resolve(answer)
      })
    })
  }

  const put = (bytes: Uint8Array | string) => {
    if (socket.readyState === socket.OPEN) socket.send(bytes)
  }

  const within = <T>(what: string, ask: (give: (value: T) => void) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${what} in time`)), patienceMs)
      closed.then((code) => reject(new Error(`closed with ${code} instead of ${what}`)))
      ask((value) => {
        clearTimeout(timer)
        resolve(value)
      })
    })

  await greeted

  const raw: RawSocket = {
    closed,
    get isOpen() {
      return socket.readyState === socket.OPEN
    },
    write(update) {
      const answer = answerTo(++counted)
      put(updateFrame(update))
      return answer
    },
    async send(bytes) {
      const own = isWrite(bytes) ? answerTo(++counted) : null
      put(bytes)
      const after = raw.write(emptyUpdate)
      const answer = own === null ? null : await own
      return answer === null || answer.kind === 'saved' ? after : answer
    },
    sendInParts(first, second) {
      socket.once('pong', () => socket.send(second, { fin: true }))
      socket.send(first, { fin: false })
      socket.ping()
      return closed
    },
    sayPresence: (update) => raw.send(awarenessFrame(update)),
    readState: () =>
      within('state', (give) => {
        stateWanted.push(give)
        put(syncStep1Frame(new Uint8Array([0])))
      }),
    readPresence: () =>
      within('presence', (give) => {
        presenceWanted.push(give)
        put(new Uint8Array([frameTypes.queryAwareness]))
      }),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    close: () => socket.terminate(),
  }
  return raw
}

/** The server counts what it can read as a write; so does its client. */
export function isWrite(bytes: Uint8Array | string): boolean {
  if (typeof bytes === 'string') return false
  try {
    return decodeClientFrame(bytes).kind === 'write'
  } catch {
    return false
  }
}
