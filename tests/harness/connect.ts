import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { TestServer } from './startServer.ts'

export interface Client {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  /** Resolves at the first sync. */
  readonly synced: Promise<void>
  /** Resolves with the code of the first close. */
  readonly closed: Promise<number>
  close(): void
}

/** A WebsocketProvider of y-websocket as anybody would use it; only the token is ours. */
export function connect(server: TestServer, postmortem: string, document: string, token: string): Client {
  const doc = new Y.Doc()
  const url = `ws://127.0.0.1:${server.port}/sync/${postmortem}`
  const provider = new WebsocketProvider(url, document, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    protocols: ['second-story', `bearer.${token}`],
    disableBc: true,
  })
  return {
    doc,
    provider,
    synced: new Promise((resolve) => provider.on('sync', (isSynced: boolean) => isSynced && resolve())),
    closed: new Promise((resolve) => provider.on('connection-close', (event) => resolve(event?.code ?? 0))),
    close() {
      provider.destroy()
      doc.destroy()
    },
  }
}
