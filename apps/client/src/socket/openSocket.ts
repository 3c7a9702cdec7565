import type { CloseReason } from '@second-story/protocol'
import {
  closeReason,
  frameTypes,
  readNotice,
  readRefused,
  readSaved,
  syncTypes,
} from '@second-story/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'

export interface SocketStatus {
  readonly isConnected: boolean
  readonly isSynced: boolean
  /** Something was written here that the server has not put on disk yet. */
  readonly isDirty: boolean
  /** The server did not take a write; the replica holds text that nobody else will ever see. */
  readonly refusal: { readonly code: string; readonly sentence: string } | null
  /** The server closed for good. */
  readonly closedFor: CloseReason | null
}

export interface Socket {
  readonly awareness: Awareness
  readonly status: StoreApi<SocketStatus>
  close(): void
}

/**
 * One y-websocket provider for one document. “Saved” is counted, not guessed: the server acknowledges the n-th write
 * frame of a connection once it is on disk.
 */
export function openSocket(postmortem: string, document: string, doc: Y.Doc): Socket {
  const status = createStore<SocketStatus>(() => ({
    isConnected: false,
    isSynced: false,
    isDirty: false,
    refusal: null,
    closedFor: null,
  }))
  let sent = 0
  let settled = 0

  /** Counts what really leaves, whatever in the provider sends it. */
  class CountingWebSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      sent = 0
      settled = 0
    }
    override send(data: Uint8Array<ArrayBuffer>): void {
      if (data[0] === frameTypes.sync && (data[1] === syncTypes.step2 || data[1] === syncTypes.update)) sent++
      super.send(data)
    }
  }

  const settle = (writes: number) => {
    settled = Math.max(settled, writes)
    if (settled >= sent && status.getState().isDirty) status.setState({ isDirty: false })
  }

  const origin = `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}`
  const provider = new WebsocketProvider(`${origin}/sync/${encodeURIComponent(postmortem)}`, document, doc, {
    // Tab-to-tab sync would go round the server and its permissions.
    disableBc: true,
    WebSocketPolyfill: CountingWebSocket,
    maxBackoffTime: 2_500,
    connect: false,
  })
  provider.messageHandlers[frameTypes.saved] = (_encoder, decoder) => settle(readSaved(decoder))
  provider.messageHandlers[frameTypes.refused] = (_encoder, decoder) => {
    const { write, code, sentence } = readRefused(decoder)
    // A gap is healed by syncing again, which the server has asked for already.
    if (code !== 'update-has-gaps') status.setState({ refusal: { code, sentence } })
    settle(write)
  }
  provider.messageHandlers[frameTypes.notice] = (_encoder, decoder) => void readNotice(decoder)

  const onUpdate = (_update: Uint8Array, from: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (from !== provider && transaction.local) status.setState({ isDirty: true })
  }
  doc.on('update', onUpdate)
  provider.on('status', ({ status: now }) => {
    status.setState({ isConnected: now === 'connected', ...(now === 'connected' ? {} : { isSynced: false }) })
  })
  provider.on('sync', (isSynced) => status.setState({ isSynced }))
  provider.on('connection-close', (event) => {
    const reason = event && event.code >= 4400 && event.code < 4500 ? closeReason(event.code) : null
    if (reason) status.setState({ closedFor: reason, isConnected: false })
  })
  provider.connect()

  return {
    awareness: provider.awareness,
    status,
    close() {
      doc.off('update', onUpdate)
      provider.destroy()
    },
  }
}
