import { closeSync, existsSync, openSync, readSync, statSync, truncateSync, writeSync } from 'node:fs'
import type { RandomSource } from '../../hostile/fuzz/randomSource.ts'

const page = 4_096
/** How much of the end counts as the tail. */
const tail = 64 * 1024

export const damages = [
  'cut',
  'cut at a page',
  'flip bits',
  'zero a page',
  'zero a sector',
  'garbage',
] as const
export type Damage = (typeof damages)[number]

/** Hurts the tail of the file or of its write-ahead log, and says how. */
export function damageStore(path: string, random: RandomSource): string {
  const wal = `${path}-wal`
  const hasWal = existsSync(wal) && statSync(wal).size > 0
  const target = hasWal && random.chance(0.7) ? wal : path
  const damage = random.pick(damages)
  hurt(target, damage, random)
  return `${damage} in the ${target === wal ? 'log' : 'file'}`
}

function hurt(path: string, damage: Damage, random: RandomSource): void {
  const { size } = statSync(path)
  const from = Math.max(0, size - tail)
  const at = from + random.int(size - from)
  switch (damage) {
    case 'cut':
      return truncateSync(path, at)
    case 'cut at a page':
      return truncateSync(path, at - (at % page))
    case 'flip bits': {
      for (let left = 1 + random.int(16); left > 0; left--) {
        const where = from + random.int(size - from)
        change(path, where, (byte) => byte ^ (1 << random.int(8)))
      }
      return
    }
    case 'zero a page':
      return overwrite(path, at - (at % page), new Uint8Array(page), size)
    case 'zero a sector':
      return overwrite(path, at - (at % 512), new Uint8Array(512), size)
    case 'garbage':
      return overwrite(path, at, random.bytes(1 + random.int(2_000)), size)
  }
}

function overwrite(path: string, at: number, bytes: Uint8Array, size: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, Math.min(bytes.length, size - at), at)
  closeSync(file)
}

function change(path: string, at: number, to: (byte: number) => number): void {
  const file = openSync(path, 'r+')
  const byte = new Uint8Array(1)
  readSync(file, byte, 0, 1, at)
  writeSync(file, Uint8Array.of(to(byte[0] ?? 0)), 0, 1, at)
  closeSync(file)
}
