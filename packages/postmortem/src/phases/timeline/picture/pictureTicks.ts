import type { Piece } from './pictureScale.ts'
import { clockOf, dayOf, instantOfWall, wallTime } from './zoneClock.ts'

export interface Tick {
  readonly x: number
  readonly label: string
}

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000]
const steps = [
  ...[1, 5, 10, 30].map((n) => n * second),
  ...[1, 2, 5, 10, 15, 30].map((n) => n * minute),
  ...[1, 2, 3, 6, 12].map((n) => n * hour),
  ...[1, 2, 7, 14, 28].map((n) => n * day),
]
/** However long the incident was. */
const mostTicks = 400

/** Clock times along one piece, none nearer to the next than `apart`, as the clock in `zone` shows them. */
export function pictureTicks(piece: Piece, zone: string, apart: number): Tick[] {
  const { from, until, left, right } = piece
  const label = (ms: number, step: number) => {
    const wall = wallTime(ms, zone)
    return step >= day ? dayOf(wall) : clockOf(wall)
  }
  const perMs = (right - left) / Math.max(1, until - from)
  const step = steps.find((each) => each * perMs >= apart) ?? null
  const ticks: Tick[] = []
  if (step !== null) {
    for (let ms = firstOf(from, step, zone); ms <= until; ms = nextOf(ms, step, zone)) {
      if (ms >= from) ticks.push({ x: left + (ms - from) * perMs, label: label(ms, step) })
      if (ticks.length >= mostTicks) break
    }
  }
  if (ticks.length > 0) return ticks
  return [{ x: until === from ? (left + right) / 2 : left, label: label(from, minute) }]
}

const firstOf = (from: number, step: number, zone: string): number =>
  instantOfWall(Math.ceil(wallTime(from, zone) / step) * step, zone)

/** Up to an hour the same steps in every zone; longer ones follow the clock on the wall over its changes. */
function nextOf(ms: number, step: number, zone: string): number {
  if (step <= hour) return ms + step
  return Math.max(ms + step / 2, instantOfWall(Math.round(wallTime(ms, zone) / step) * step + step, zone))
}

/** The day at the beginning of every piece, and at every midnight that has room for it. */
export function pictureDays(pieces: readonly Piece[], zone: string, letter: number): Tick[] {
  const days: Tick[] = []
  let free = Number.NEGATIVE_INFINITY
  let year: string | null = null
  const say = (ms: number, x: number) => {
    const wall = wallTime(ms, zone)
    const thisYear = new Date(wall).toISOString().slice(0, 4)
    const label = dayOf(wall, thisYear !== year)
    if (x < free) return
    days.push({ x, label })
    year = thisYear
    free = x + (label.length + 2) * letter * 0.56
  }
  for (const { from, until, left, right } of pieces) {
    say(from, left)
    const perMs = (right - left) / Math.max(1, until - from)
    const apart = Math.ceil((letter * 7) / Math.max(1e-12, perMs * day))
    let midnight = Math.floor(wallTime(from, zone) / day) * day
    for (let count = 0; count < mostTicks; count++) {
      midnight += apart * day
      const ms = instantOfWall(midnight, zone)
      if (ms > until) break
      say(ms, left + (ms - from) * perMs)
    }
  }
  return days
}
