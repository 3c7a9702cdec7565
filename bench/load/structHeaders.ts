import * as Y from 'yjs'

type Visit = (client: number, clock: number, length: number) => void

let bytes: Uint8Array = new Uint8Array()
let at = 0

/**
 * Names every struct of an update in Yjs' V1 encoding without building one: a listener that only counts must be cheap.
 * Knows texts; anything else is left to Yjs.
 */
export function visitStructs(update: Uint8Array, start: number, end: number, visit: Visit): void {
  bytes = update
  at = start
  const clients = readVarUint()
  for (let each = 0; each < clients; each++) {
    const structs = readVarUint()
    const client = readVarUint()
    let clock = readVarUint()
    for (let struct = 0; struct < structs; struct++) {
      const length = readStruct()
      if (length < 0) return visitWithYjs(update.subarray(start, end), visit)
      visit(client, clock, length)
      clock += length
    }
  }
}

export function readVarUint(): number {
  let byte = bytes[at++] ?? 0
  let value = byte & 127
  let factor = 128
  while (byte > 127) {
    byte = bytes[at++] ?? 0
    value += (byte & 127) * factor
    factor *= 128
  }
  return value
}

/** Reads one number elsewhere. */
export function varUintAt(from: Uint8Array, position: number): number {
  bytes = from
  at = position
  return readVarUint()
}

/** Where the last read ended. */
export const readPosition = (): number => at

const hasOrigin = 0x80
const hasRightOrigin = 0x40
const hasParentKey = 0x20

/** The length of the struct that begins here, or -1 when it is of a kind that only Yjs knows. */
function readStruct(): number {
  const info = bytes[at++] ?? 0
  const kind = info & 31
  if (kind !== 4 && kind !== 1) return -1
  if (info & hasOrigin) {
    readVarUint()
    readVarUint()
  }
  if (info & hasRightOrigin) {
    readVarUint()
    readVarUint()
  }
  if (!(info & (hasOrigin | hasRightOrigin))) {
    if (readVarUint() === 1) at += readVarUint()
    else {
      readVarUint()
      readVarUint()
    }
    if (info & hasParentKey) at += readVarUint()
  }
  const length = readVarUint()
  if (kind === 1) return length
  const from = at
  at += length
  for (let each = from; each < at; each++) {
    if ((bytes[each] ?? 0) > 127) return new TextDecoder().decode(bytes.subarray(from, at)).length
  }
  return length
}

function visitWithYjs(update: Uint8Array, visit: Visit): void {
  for (const { id, length } of Y.decodeUpdate(update).structs) visit(id.client, id.clock, length)
}
