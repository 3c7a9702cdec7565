import * as encoding from 'lib0/encoding'
import type { ForgedContent } from './forgeContent.ts'

export interface Id {
  readonly client: number
  readonly clock: number
}

export interface ForgedItem {
  readonly content: ForgedContent
  readonly origin?: Id
  readonly rightOrigin?: Id
  /** The name of a root, or the id of the item that holds a nested type. Written only where there is no origin, as Yjs does. */
  readonly parent?: string | Id
  /** The key in a map, or of an attribute. */
  readonly key?: string
}

export type Forged = ForgedItem | { readonly gc: number } | { readonly skip: number }

/** What an update says of one client: its structs from `clock` on. */
export interface Section {
  readonly client: number
  readonly clock: number
  readonly structs: readonly Forged[]
  /** How many structs the section says it has, where that is a lie. */
  readonly claims?: number
}

export interface Deletions {
  readonly client: number
  /** Pairs of clock and length. */
  readonly ranges: readonly (readonly [number, number])[]
}

/** An update in Yjs' V1 encoding, written by hand: no library stands in the way of what it says. */
export function forgeUpdate(
  sections: readonly Section[],
  deletions: readonly Deletions[] = [],
  tail: readonly number[] = [],
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, sections.length)
  for (const { client, clock, structs, claims } of sections) {
    encoding.writeVarUint(encoder, claims ?? structs.length)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    for (const struct of structs) writeStruct(encoder, struct)
  }
  encoding.writeVarUint(encoder, deletions.length)
  for (const { client, ranges } of deletions) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, ranges.length)
    for (const part of ranges.flat()) encoding.writeVarUint(encoder, part)
  }
  encoding.writeUint8Array(encoder, Uint8Array.from(tail))
  return encoding.toUint8Array(encoder)
}

const hasOrigin = 0b1000_0000
const hasRightOrigin = 0b0100_0000
const hasKey = 0b0010_0000
const skipInfo = 10

function writeStruct(encoder: encoding.Encoder, struct: Forged): void {
  if ('gc' in struct) {
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, struct.gc)
  } else if ('skip' in struct) {
    encoding.writeUint8(encoder, skipInfo)
    encoding.writeVarUint(encoder, struct.skip)
  } else writeItem(encoder, struct)
}

function writeItem(encoder: encoding.Encoder, item: ForgedItem): void {
  const { content, origin, rightOrigin, parent, key } = item
  const info =
    content.ref |
    (origin ? hasOrigin : 0) |
    (rightOrigin ? hasRightOrigin : 0) |
    (key === undefined ? 0 : hasKey)
  encoding.writeUint8(encoder, info)
  if (origin) writeId(encoder, origin)
  if (rightOrigin) writeId(encoder, rightOrigin)
  if (!origin && !rightOrigin) {
    const isRoot = typeof parent !== 'object'
    encoding.writeVarUint(encoder, isRoot ? 1 : 0)
    if (isRoot) encoding.writeVarString(encoder, parent ?? '')
    else writeId(encoder, parent)
    if (key !== undefined) encoding.writeVarString(encoder, key)
  }
  encoding.writeUint8Array(encoder, content.bytes)
}

function writeId(encoder: encoding.Encoder, id: Id): void {
  encoding.writeVarUint(encoder, id.client)
  encoding.writeVarUint(encoder, id.clock)
}

/** One section of one client: the usual shape of an attack. */
export const forgeStructs = (id: Id, ...structs: Forged[]): Uint8Array => forgeUpdate([{ ...id, structs }])

/** A delete set alone. */
export const forgeDeletions = (client: number, ...ranges: (readonly [number, number])[]): Uint8Array =>
  forgeUpdate([], [{ client, ranges }])
