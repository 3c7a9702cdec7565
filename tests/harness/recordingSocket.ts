import { frameTypes, readSaved } from '@second-story/protocol'
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { TestServer } from './startServer.ts'

// Each provider listens for the end of the process; dozens are open at a time.
process.setMaxListeners(200)

export interface Frame {
  readonly at: number
  readonly isSent: boolean
  readonly bytes: Buffer
}

export interface RecordedDocument {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  readonly frames: readonly Frame[]
  readonly synced: Promise<void>
  /** How many of this connection's writes are on disk. */
  saved(): number
  close(): void
}

/** An unmodified provider on a wire that somebody listens to. */
export function openRecorded(
  server: TestServer,
  postmortem: string,
  document: string,
  token: string,
): RecordedDocument {
  const frames: Frame[] = []
  let saved = 0
  const note = (isSent: boolean, data: unknown) => {
    const bytes = data instanceof ArrayBuffer ? Buffer.from(new Uint8Array(data)) : asBuffer(data)
    frames.push({ at: performance.now(), isSent, bytes })
    if (isSent || bytes[0] !== frameTypes.saved) return
    const decoder = decoding.createDecoder(bytes)
    decoding.readVarUint(decoder)
    saved = readSaved(decoder)
  }
  class Listened extends WebSocket {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols)
      this.on('message', (data) => note(false, data))
    }
    override send(data: Parameters<WebSocket['send']>[0]): void {
      note(true, data)
      super.send(data)
    }
  }
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`ws://127.0.0.1:${server.port}/sync/${postmortem}`, document, doc, {
    WebSocketPolyfill: Listened as unknown as typeof globalThis.WebSocket,
    protocols: ['second-story', `bearer.${token}`],
    disableBc: true,
  })
  return {
    doc,
    provider,
    frames,
    synced: new Promise((resolve) => provider.on('sync', (isSynced: boolean) => isSynced && resolve())),
    saved: () => saved,
    close() {
      provider.destroy()
      doc.destroy()
    },
  }
}

const asBuffer = (data: unknown): Buffer =>
  data instanceof Uint8Array ? Buffer.from(data) : Buffer.from(String(data))
