import type { CanonicalReader } from './canonicalReader.ts'
import { Malformed } from './canonicalReader.ts'
import { forbiddenKeys } from './forbiddenKeys.ts'
import type { ContentKind } from './scannedUpdate.ts'

interface ScannedContent {
  readonly kind: ContentKind
  readonly length: number
  /** It can be read, and no document of ours takes it. */
  readonly isForbidden: boolean
}

/** Deep enough for any list that people write; a reader of it must not run out of stack. */
const maxDepth = 16

const typeKinds: readonly ContentKind[] = [
  'array',
  'map',
  'shared-text',
  'element',
  'fragment',
  'element',
  'shared-text',
]
const xmlElement = 3
const xmlHook = 5

/** Reads the content of an item by its reference number (yjs 13.6 `contentRefs`). */
export function scanContent(reader: CanonicalReader, ref: number): ScannedContent {
  switch (ref) {
    case 1:
      return allowed('deleted', reader.varUint())
    case 2: {
      const count = reader.count(1)
      for (let each = 0; each < count; each++) reader.string()
      return forbidden('values', count)
    }
    case 3:
      reader.skip(reader.varUint())
      return forbidden('values', 1)
    case 4:
      return allowed('text', reader.string().length)
    case 5:
      return { kind: 'embed', length: 1, isForbidden: !isPlainJson(reader.string()) }
    case 6: {
      const key = reader.string()
      return {
        kind: 'format',
        length: 1,
        isForbidden: forbiddenKeys.has(key) || !isPlainJson(reader.string()),
      }
    }
    case 7:
      return scanType(reader)
    case 8: {
      const count = reader.count(1)
      let isForbidden = false
      for (let each = 0; each < count; each++) if (!scanValue(reader, 0)) isForbidden = true
      return { kind: 'values', length: count, isForbidden }
    }
    case 9:
      reader.string()
      scanValue(reader, 0)
      return forbidden('values', 1)
    default:
      throw new Malformed('unknown content')
  }
}

function scanType(reader: CanonicalReader): ScannedContent {
  const ref = reader.varUint()
  const kind = typeKinds[ref]
  if (kind === undefined) throw new Malformed('unknown type')
  if (ref === xmlElement || ref === xmlHook) reader.string()
  return { kind, length: 1, isForbidden: ref === xmlHook }
}

/** A value in lib0's `any` encoding. False where it holds what JSON cannot, a forbidden key, or lies too deep. */
function scanValue(reader: CanonicalReader, depth: number): boolean {
  if (depth > maxDepth * 4) throw new Malformed('too deep')
  const isShallow = depth <= maxDepth
  switch (reader.byte()) {
    case 127:
    case 126:
    case 121:
    case 120:
      return isShallow
    case 125:
      reader.skipVarInt()
      return isShallow
    case 124:
      return Number.isFinite(reader.float(4)) && isShallow
    case 123:
      return Number.isFinite(reader.float(8)) && isShallow
    case 122:
      reader.skip(8)
      return false
    case 119:
      reader.string()
      return isShallow
    case 118: {
      let isPlain = isShallow
      for (let left = reader.count(2); left > 0; left--) {
        if (forbiddenKeys.has(reader.string())) isPlain = false
        if (!scanValue(reader, depth + 1)) isPlain = false
      }
      return isPlain
    }
    case 117: {
      let isPlain = isShallow
      for (let left = reader.count(1); left > 0; left--) if (!scanValue(reader, depth + 1)) isPlain = false
      return isPlain
    }
    case 116:
      reader.skip(reader.varUint())
      return false
    default:
      throw new Malformed('unknown value')
  }
}

/** Embeds and formats carry JSON as text; what cannot be parsed would throw in everybody's browser. */
function isPlainJson(text: string): boolean {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Malformed('no JSON')
  }
  return isPlain(value, 0)
}

function isPlain(value: unknown, depth: number): boolean {
  if (depth > maxDepth) return false
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, each]) => !forbiddenKeys.has(key) && isPlain(each, depth + 1))
}

const allowed = (kind: ContentKind, length: number): ScannedContent => ({ kind, length, isForbidden: false })
const forbidden = (kind: ContentKind, length: number): ScannedContent => ({ kind, length, isForbidden: true })
