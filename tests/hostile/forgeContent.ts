import * as encoding from 'lib0/encoding'

/** What an item holds: Yjs' number for the kind of content, and its bytes. */
export interface ForgedContent {
  readonly ref: number
  readonly bytes: Uint8Array
}

/** Numbers of the nested types, in Yjs' order. */
export const typeRefs = {
  array: 0,
  map: 1,
  text: 2,
  xmlElement: 3,
  xmlFragment: 4,
  xmlHook: 5,
  xmlText: 6,
} as const

const content = (ref: number, write: (encoder: encoding.Encoder) => void): ForgedContent => {
  const encoder = encoding.createEncoder()
  write(encoder)
  return { ref, bytes: encoding.toUint8Array(encoder) }
}

export const deleted = (length: number) => content(1, (to) => encoding.writeVarUint(to, length))

export const jsonValues = (...values: string[]) =>
  content(2, (to) => {
    encoding.writeVarUint(to, values.length)
    for (const value of values) encoding.writeVarString(to, value)
  })

export const binary = (bytes: Uint8Array) => content(3, (to) => encoding.writeVarUint8Array(to, bytes))

export const text = (letters: string) => content(4, (to) => encoding.writeVarString(to, letters))

/** A string that need not be UTF-8. */
export const textOfBytes = (...bytes: number[]) =>
  content(4, (to) => encoding.writeVarUint8Array(to, Uint8Array.from(bytes)))

/** `json` goes over the wire as it stands, so that it may say what no object can. */
export const embed = (json: string) => content(5, (to) => encoding.writeVarString(to, json))

export const format = (key: string, json: string) =>
  content(6, (to) => {
    encoding.writeVarString(to, key)
    encoding.writeVarString(to, json)
  })

/** A nested type; elements and hooks have a name. */
export const nested = (kind: keyof typeof typeRefs, name = 'paragraph') =>
  content(7, (to) => {
    encoding.writeVarUint(to, typeRefs[kind])
    if (kind === 'xmlElement' || kind === 'xmlHook') encoding.writeVarString(to, name)
  })

export const any = (...values: unknown[]) =>
  content(8, (to) => {
    encoding.writeVarUint(to, values.length)
    for (const value of values) writeAny(to, value)
  })

/** One value in lib0's encoding, written byte by byte. */
export const anyOfBytes = (...bytes: number[]) =>
  content(8, (to) => {
    encoding.writeVarUint(to, 1)
    encoding.writeUint8Array(to, Uint8Array.from(bytes))
  })

export const subdocument = (guid: string) =>
  content(9, (to) => {
    encoding.writeVarString(to, guid)
    writeAny(to, { autoLoad: true })
  })

const mark = { object: 118, array: 117 } as const

/** `{ [key]: value }`, also for keys that an object literal would swallow. */
export const anyObject = (key: string, value: unknown) =>
  content(8, (to) => {
    encoding.writeVarUint(to, 1)
    encoding.writeUint8(to, mark.object)
    encoding.writeVarUint(to, 1)
    encoding.writeVarString(to, key)
    writeAny(to, value)
  })

/** `[[[ … null … ]]]`, too deep for whoever reads it by recursion. */
export const deepArray = (depth: number) =>
  content(8, (to) => {
    encoding.writeVarUint(to, 1)
    for (let each = 0; each < depth; each++) {
      encoding.writeUint8(to, mark.array)
      encoding.writeVarUint(to, 1)
    }
    writeAny(to, null)
  })

type Any = Parameters<typeof encoding.writeAny>[1]
const writeAny = (to: encoding.Encoder, value: unknown) => encoding.writeAny(to, value as Any)
