import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** Message numbers: 0–3 are y-websocket's; an unmodified client passes over ours. */
export const frameTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  saved: 100,
  refused: 101,
  notice: 102,
} as const

/** Sub-types of a sync frame (y-protocols). */
export const syncTypes = { step1: 0, step2: 1, update: 2 } as const

export type ClientFrame =
  | { readonly kind: 'sync-step-1'; readonly stateVector: Uint8Array }
  /** A sync step 2 or an update: either way an update in Yjs' V1 encoding. */
  | { readonly kind: 'write'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly update: Uint8Array }
  | { readonly kind: 'query-awareness' }

/**
 * Reads a whole frame before anything is decided by it. Throws on anything but a known type in canonical form:
 * overlong numbers decode to the same message and would slip through a look at the first bytes.
 */
export function decodeClientFrame(bytes: Uint8Array): ClientFrame {
  const decoder = decoding.createDecoder(bytes)
  const frame = readFrame(decoder)
  if (decoding.hasContent(decoder)) throw new Error('bytes behind the end of the frame')
  return frame
}

function readFrame(decoder: decoding.Decoder): ClientFrame {
  const type = readCanonical(decoder)
  switch (type) {
    case frameTypes.sync: {
      const step = readCanonical(decoder)
      if (step === syncTypes.step1) return { kind: 'sync-step-1', stateVector: readBytes(decoder) }
      if (step === syncTypes.step2 || step === syncTypes.update)
        return { kind: 'write', update: readBytes(decoder) }
      throw new Error('unknown sync step')
    }
    case frameTypes.awareness:
      return { kind: 'awareness', update: readBytes(decoder) }
    case frameTypes.queryAwareness:
      return { kind: 'query-awareness' }
    default:
      throw new Error('unknown frame type')
  }
}

function readCanonical(decoder: decoding.Decoder): number {
  const start = decoder.pos
  const value = decoding.readVarUint(decoder)
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, value)
  if (encoding.length(encoder) !== decoder.pos - start) throw new Error('overlong number')
  return value
}

function readBytes(decoder: decoding.Decoder): Uint8Array {
  const length = readCanonical(decoder)
  if (length > decoder.arr.length - decoder.pos) throw new Error('frame is cut off')
  return decoding.readUint8Array(decoder, length)
}

const framed = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

const syncFrame = (step: number, payload: Uint8Array) =>
  framed((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, payload)
  })

export const syncStep1Frame = (stateVector: Uint8Array) => syncFrame(syncTypes.step1, stateVector)
export const syncStep2Frame = (update: Uint8Array) => syncFrame(syncTypes.step2, update)
export const updateFrame = (update: Uint8Array) => syncFrame(syncTypes.update, update)

export const awarenessFrame = (update: Uint8Array) =>
  framed((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.awareness)
    encoding.writeVarUint8Array(encoder, update)
  })

/** The first `writes` write frames of this connection are on disk. */
export const savedFrame = (writes: number) =>
  framed((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.saved)
    encoding.writeVarUint(encoder, writes)
  })

/** The `write`-th write frame of this connection was not taken. */
export const refusedFrame = (write: number, code: string, sentence: string) =>
  framed((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.refused)
    encoding.writeVarUint(encoder, write)
    encoding.writeVarString(encoder, code)
    encoding.writeVarString(encoder, sentence)
  })

/** What the server tells a socket in passing. */
export type Notice =
  /** Writing is or is not possible now: the role or the phase has changed. */
  | {
      readonly kind: 'write-right'
      readonly allowed: boolean
      readonly code: string
      readonly sentence: string
    }
  /** The server's disk takes nothing just now, or takes writes again. What was sent meanwhile waits, in order. */
  | { readonly kind: 'storage'; readonly isSaving: boolean; readonly sentence: string }

export const noticeFrame = (notice: Notice) =>
  framed((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.notice)
    encoding.writeVarString(encoder, JSON.stringify(notice))
  })

/** Reads the payload of our own frames; the decoder stands behind the message number, as y-websocket hands it over. */
export const readSaved = (decoder: decoding.Decoder): number => decoding.readVarUint(decoder)

export const readRefused = (decoder: decoding.Decoder) => ({
  write: decoding.readVarUint(decoder),
  code: decoding.readVarString(decoder),
  sentence: decoding.readVarString(decoder),
})

export const readNotice = (decoder: decoding.Decoder): Notice => JSON.parse(decoding.readVarString(decoder))
