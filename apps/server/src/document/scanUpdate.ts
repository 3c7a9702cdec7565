import { CanonicalReader, Malformed } from './canonicalReader.ts'
import { forbiddenKeys } from './forbiddenKeys.ts'
import { scanContent } from './scanContent.ts'
import type { ClientSection, DeletedRanges, ScannedStruct, ScannedUpdate, StructId } from './scannedUpdate.ts'

/** More than a long night offline writes; keeps the time of one frame in bounds. */
const maxStructs = 400_000
const maxClient = 0xffff_ffff
/** No honest struct is longer than all that a document may hold. */
const maxLength = 64 * 1024 * 1024

/**
 * Reads a Yjs update (V1) by its grammar, once, without making anything of it: one section a client, canonical
 * numbers, no bytes behind the end, no length of nothing. Throws Malformed. Mirrors yjs 13.6 `readClientsStructRefs`
 * and `readDeleteSet`.
 */
export function scanUpdate(bytes: Uint8Array): ScannedUpdate {
  const reader = new CanonicalReader(bytes)
  const seen = new Set<number>()
  const sections: ClientSection[] = []
  let isForbidden = false
  let total = 0
  for (let left = reader.count(4); left > 0; left--) {
    const structCount = reader.count(2)
    total += structCount
    if (structCount === 0 || total > maxStructs) throw new Malformed('too many structs, or none')
    const client = readClient(reader)
    if (seen.has(client)) throw new Malformed('two sections for one client')
    seen.add(client)
    const clock = reader.varUint()
    const from = reader.pos
    const structs: ScannedStruct[] = []
    let end = clock
    for (let each = 0; each < structCount; each++) {
      const { struct, isForbidden: isBad } = scanStruct(reader, end)
      if (isBad) isForbidden = true
      structs.push(struct)
      end += struct.length
      if (end > Number.MAX_SAFE_INTEGER) throw new Malformed('clock too large')
    }
    sections.push({ client, clock, end, structs, from, to: reader.pos })
  }
  const deletions = scanDeletions(reader)
  if (reader.left > 0) throw new Malformed('bytes behind the end')
  return { bytes, sections, deletions, isForbidden }
}

const gc = 0
const skip = 10
const hasOrigin = 128
const hasRightOrigin = 64
const hasParentSub = 32

function scanStruct(reader: CanonicalReader, clock: number): { struct: ScannedStruct; isForbidden: boolean } {
  const info = reader.byte()
  const ref = info & 31
  if (ref === gc || ref === skip) {
    if (info !== ref) throw new Malformed('flags on an empty struct')
    return { struct: nothing(clock, readLength(reader)), isForbidden: ref === skip }
  }
  const origin = (info & hasOrigin) !== 0 ? readId(reader) : null
  const rightOrigin = (info & hasRightOrigin) !== 0 ? readId(reader) : null
  let parentRoot: string | null = null
  let parentId: StructId | null = null
  let parentSub: string | null = null
  if (origin === null && rightOrigin === null) {
    const isRoot = reader.varUint()
    if (isRoot > 1) throw new Malformed('neither root nor item')
    if (isRoot === 1) parentRoot = reader.string()
    else parentId = readId(reader)
    if ((info & hasParentSub) !== 0) parentSub = reader.string()
  }
  const { kind, length, isForbidden } = scanContent(reader, ref)
  checkLength(length)
  const struct = { clock, length, content: kind, origin, rightOrigin, parentRoot, parentId, parentSub }
  return { struct, isForbidden: isForbidden || (parentSub !== null && forbiddenKeys.has(parentSub)) }
}

const nothing = (clock: number, length: number): ScannedStruct => ({
  clock,
  length,
  content: null,
  origin: null,
  rightOrigin: null,
  parentRoot: null,
  parentId: null,
  parentSub: null,
})

function scanDeletions(reader: CanonicalReader): DeletedRanges[] {
  const seen = new Set<number>()
  const deletions: DeletedRanges[] = []
  for (let left = reader.count(4); left > 0; left--) {
    const client = readClient(reader)
    if (seen.has(client)) throw new Malformed('two delete sets for one client')
    seen.add(client)
    const count = reader.count(2)
    if (count > maxStructs) throw new Malformed('too many deletions')
    const from = reader.pos
    const ranges: { clock: number; length: number }[] = []
    let end = 0
    for (let each = 0; each < count; each++) {
      const range = { clock: reader.varUint(), length: readLength(reader) }
      if (range.clock < end) throw new Malformed('deletions out of order')
      end = range.clock + range.length
      ranges.push(range)
    }
    deletions.push({ client, ranges, from, to: reader.pos })
  }
  return deletions
}

function readClient(reader: CanonicalReader): number {
  const client = reader.varUint()
  if (client > maxClient) throw new Malformed('no client id')
  return client
}

const readId = (reader: CanonicalReader): StructId => ({
  client: readClient(reader),
  clock: reader.varUint(),
})

function readLength(reader: CanonicalReader): number {
  const length = reader.varUint()
  checkLength(length)
  return length
}

function checkLength(length: number): void {
  if (length < 1 || length > maxLength) throw new Malformed('no such length')
}
