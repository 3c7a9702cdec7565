// Loaded before the server (NODE_OPTIONS=--import): the same instants, ids and orders in every run, so that two runs paint
// the same pictures. The clock moves a thousand times slower rather than not at all: limits by the minute still pass.
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

const began = Date.parse('2026-03-05T10:00:00Z')
const RealDate = Date
const loaded = RealDate.now()
const now = () => began + Math.floor((RealDate.now() - loaded) / 1_000)

class StillDate extends RealDate {
  constructor(...args: readonly unknown[]) {
    if (args.length === 0) super(now())
    else super(...(args as [number]))
  }
  static override now(): number {
    return now()
  }
}
globalThis.Date = StillDate as DateConstructor

let drawn = 0
const draw = (size: number): Buffer => {
  drawn++
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, block) =>
    crypto.createHash('sha256').update(`${drawn}.${block}`).digest(),
  )
  return Buffer.concat(blocks).subarray(0, size)
}
Object.assign(crypto, {
  randomBytes: draw,
  randomInt: (least: number, most?: number) => {
    const [from, to] = most === undefined ? [0, least] : [least, most]
    return from + (draw(4).readUInt32BE() % (to - from))
  },
})
syncBuiltinESMExports()
