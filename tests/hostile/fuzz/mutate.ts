import type { RandomSource } from './randomSource.ts'

/** Real bytes, spoiled: flipped, cut, repeated, joined with others, or with a number written longer than it need be. */
export function mutate(random: RandomSource, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  switch (random.int(6)) {
    case 0:
    case 1:
      return flipped(random, bytes)
    case 2:
      return bytes.subarray(0, random.int(bytes.length + 1))
    case 3: {
      const from = random.int(bytes.length)
      const part = bytes.subarray(from, from + 1 + random.int(12))
      return joined(bytes.subarray(0, from), part, part, bytes.subarray(from + part.length))
    }
    case 4:
      return joined(
        bytes.subarray(0, random.int(bytes.length + 1)),
        other.subarray(random.int(other.length + 1)),
      )
    default:
      return overlong(bytes, random.int(bytes.length))
  }
}

function flipped(random: RandomSource, bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  for (let flips = 1 + random.int(3); flips > 0; flips--) {
    const at = random.int(copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << random.int(8))
  }
  return copy
}

function overlong(bytes: Uint8Array, at: number): Uint8Array {
  const longer = Uint8Array.of((bytes[at] ?? 0) | 0x80, 0)
  return joined(bytes.subarray(0, at), longer, bytes.subarray(at + 1))
}

const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts)
