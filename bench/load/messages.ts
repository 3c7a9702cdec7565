import * as encoding from 'lib0/encoding'
import type { Door } from './clientSocket.ts'

/** Message numbers of y-websocket (0–3), Hocuspocus (4, 8) and Second Story (100, 101). */
export const messageTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  syncReply: 4,
  syncStatus: 8,
  saved: 100,
  refused: 101,
} as const
export const syncSteps = { stateVector: 0, answer: 1, update: 2 } as const

export const emptyUpdate = new Uint8Array([0, 0])
export const emptyStateVector = new Uint8Array([0])

/** What stands before every message to and from this door. */
export function prefixOf({ documentName }: Pick<Door, 'documentName'>): Uint8Array {
  if (documentName === null) return new Uint8Array()
  return encoding.encode((encoder) => encoding.writeVarString(encoder, documentName))
}

export const syncMessage = (prefix: Uint8Array, step: number, payload: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, prefix)
    encoding.writeVarUint(encoder, messageTypes.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, payload)
  })

export const awarenessMessage = (prefix: Uint8Array, payload: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, prefix)
    encoding.writeVarUint(encoder, messageTypes.awareness)
    encoding.writeVarUint8Array(encoder, payload)
  })

/** Hocuspocus hears nothing before a token, wanted or not. */
export const hocuspocusAuthMessage = (prefix: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, prefix)
    encoding.writeVarUint(encoder, messageTypes.auth)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, 'anybody')
  })
