import * as encoding from 'lib0/encoding'
import type { ClientSection, DeletedRanges, ScannedUpdate } from './scannedUpdate.ts'

/**
 * One update that says what all of `updates` say, in a single pass over their bytes: a client's structs stand one after
 * the other already, so its sections are laid end to end (`Y.mergeUpdates` is quadratic in the number of updates).
 * Every update must follow the one before without a gap, as those that a document has taken do.
 */
export function joinUpdates(updates: readonly ScannedUpdate[]): Uint8Array {
  const [only] = updates
  if (only && updates.length === 1) return only.bytes
  const sections = new Map<number, { bytes: Uint8Array; section: ClientSection }[]>()
  const deletions = new Map<number, DeletedRanges[]>()
  for (const { bytes, sections: own, deletions: gone } of updates) {
    for (const section of own) push(sections, section.client, { bytes, section })
    for (const ranges of gone) push(deletions, ranges.client, ranges)
  }
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, sections.size)
  // Higher ids first, as Yjs writes them.
  for (const [client, parts] of [...sections].sort(([a], [b]) => b - a)) {
    encoding.writeVarUint(
      encoder,
      parts.reduce((sum, { section }) => sum + section.structs.length, 0),
    )
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, parts[0]?.section.clock ?? 0)
    for (const { bytes, section } of parts)
      encoding.writeUint8Array(encoder, bytes.subarray(section.from, section.to))
  }
  encoding.writeVarUint(encoder, deletions.size)
  for (const [client, parts] of deletions) {
    encoding.writeVarUint(encoder, client)
    const ranges = inOrder(parts.flatMap((part) => part.ranges))
    encoding.writeVarUint(encoder, ranges.length)
    for (const { clock, length } of ranges) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, length)
    }
  }
  return encoding.toUint8Array(encoder)
}

/**
 * Each behind the one before. A replica that still waits for what is deleted keeps the ranges as differences, and Yjs
 * cannot write a negative one: it would delete other words, of those that nobody has typed yet.
 */
function inOrder(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const { clock, length } of [...ranges].sort((a, b) => a.clock - b.clock)) {
    const last = joined.at(-1)
    const end = last ? last.clock + last.length : -1
    if (last && clock <= end) last.length = Math.max(end, clock + length) - last.clock
    else joined.push({ clock, length })
  }
  return joined
}

interface Range {
  readonly clock: number
  length: number
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
