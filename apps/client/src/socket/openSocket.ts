import type { CloseReason } from '@second-story/protocol'
import {
  closeCodes,
  closeReason,
  frameTypes,
  readNotice,
  readRefused,
  readSaved,
} from '@second-story/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { UnsavedMark } from './unsavedMark.ts'
import { createWriteCounter } from './writeCounter.ts'

export interface SocketStatus {
  readonly isConnected: boolean
  readonly isSynced: boolean
  /** Was in step with the server at least once since it was opened. */
  readonly hasSynced: boolean
  /** Something was written here that the server has not put on disk yet. */
  readonly isDirty: boolean
  /** The server's disk takes nothing just now; its words for it. */
  readonly storageTrouble: string | null
  /** The server cannot read this document from its disk; its words for it. */
  readonly unreadable: string | null
  /** The server did not take a write; the replica holds text that nobody else will ever see. */
  readonly refusal: { readonly code: string; readonly sentence: string } | null
  /** The server closed for good. */
  readonly closedFor: CloseReason | null
  /** The server's words for it. */
  readonly closedWith: string
}

export interface Socket {
  readonly awareness: Awareness
  readonly status: StoreApi<SocketStatus>
  connect(): void
  close(): void
}

/**
 * One y-websocket provider for one document. “Saved” is counted, not guessed: the server acknowledges the n-th write
 * frame of a connection once it is on disk.
 */
export function openSocket(postmortem: string, document: string, doc: Y.Doc, mark: UnsavedMark): Socket {
  const status = createStore<SocketStatus>(() => ({
    isConnected: false,
    isSynced: false,
    hasSynced: false,
    isDirty: mark.isSet(),
    storageTrouble: null,
    unreadable: null,
    refusal: null,
    closedFor: null,
    closedWith: '',
  }))
  const setDirty = (isDirty: boolean) => {
    if (status.getState().isDirty === isDirty) return
    mark.set(isDirty)
    status.setState({ isDirty })
  }
  const counter = createWriteCounter()

  /** Counts what really leaves, whatever in the provider sends it. */
  class CountingWebSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      counter.restart()
    }
    override send(data: Uint8Array<ArrayBuffer>): void {
      counter.sent(data)
      super.send(data)
    }
  }

  const settle = (writes: number) => {
    counter.settled(writes)
    if (counter.isSettled) setDirty(false)
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
    // A gap is healed by syncing again, which the server has asked for already; until then it is not saved.
    if (code === 'update-has-gaps') return
    status.setState({ refusal: { code, sentence } })
    settle(write)
  }
  provider.messageHandlers[frameTypes.notice] = (_encoder, decoder) => {
    const notice = readNotice(decoder)
    if (notice.kind === 'storage') {
      status.setState({ storageTrouble: notice.isSaving ? null : notice.sentence })
      return
    }
    if (!notice.allowed || status.getState().refusal === null) return
    // What was refused may be written now: hand it over once more.
    status.setState({ refusal: null })
    setDirty(true)
    provider.disconnect()
    provider.connect()
  }

  // Whatever did not come from the server is news to it: typing, and what another tab has left in IndexedDB.
  const onUpdate = (_update: Uint8Array, from: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (from === provider) return
    if (transaction.local || status.getState().isConnected) setDirty(true)
  }
  doc.on('update', onUpdate)
  provider.on('status', ({ status: now }) => {
    status.setState(
      now === 'connected'
        ? { isConnected: true }
        : { isConnected: false, isSynced: false, storageTrouble: null },
    )
  })
  provider.on('sync', (isSynced) =>
    status.setState(isSynced ? { isSynced, hasSynced: true, unreadable: null } : { isSynced }),
  )
  provider.on('connection-close', (event) => {
    if (event?.code === closeCodes['document-unreadable']) status.setState({ unreadable: event.reason })
    if (!event || event.code < 4400 || event.code >= 4500) return
    status.setState({
      closedFor: closeReason(event.code) ?? 'malformed-frame',
      closedWith: event.reason,
      isConnected: false,
    })
  })

  return {
    awareness: provider.awareness,
    status,
    connect: () => provider.connect(),
    close() {
      doc.off('update', onUpdate)
      provider.destroy()
      provider.awareness.destroy()
    },
  }
}
