import { Buffer } from 'node:buffer'

/** The bytes are not what they claim to be. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads lib0's encoding strictly: every number in its shortest form, every text well-formed UTF-8, nothing behind the
 * end. What two decoders could read differently is not read at all. Throws Malformed.
 */
export class CanonicalReader {
  pos = 0
  readonly #bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }
  get left(): number {
    return this.#bytes.length - this.pos
  }
  byte(): number {
    const value = this.#bytes[this.pos++]
    if (value === undefined) throw new Malformed('cut off')
    return value
  }
  skip(length: number): void {
    if (length > this.left) throw new Malformed('cut off')
    this.pos += length
  }
  varUint(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (value > Number.MAX_SAFE_INTEGER) throw new Malformed('number too large')
      if (byte < 128) {
        if (byte === 0 && factor > 1) throw new Malformed('overlong number')
        return value
      }
      factor *= 128
    }
  }
  /** lib0's signed numbers: six bits and the sign, then seven bits a byte. Only the form is of interest here. */
  skipVarInt(): void {
    let byte = this.byte()
    if (byte < 128) return
    let count = 1
    do {
      byte = this.byte()
      if (++count > 8) throw new Malformed('number too large')
    } while (byte >= 128)
    if (byte === 0) throw new Malformed('overlong number')
  }
  /** A count of things that take at least `bytesEach` bytes: it can never claim more than there is. */
  count(bytesEach: number): number {
    const count = this.varUint()
    if (count * bytesEach > this.left) throw new Malformed('claims more than there is')
    return count
  }
  string(): string {
    const length = this.count(1)
    const start = this.pos
    this.skip(length)
    const bytes = this.#bytes.subarray(start, this.pos)
    if (length < 16 && isAscii(bytes))
      return Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1')
    try {
      return utf8.decode(bytes)
    } catch {
      throw new Malformed('not UTF-8')
    }
  }
  float(bytes: 4 | 8): number {
    const start = this.pos
    this.skip(bytes)
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + start, bytes)
    return bytes === 4 ? view.getFloat32(0) : view.getFloat64(0)
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 127) return false
  return true
}
