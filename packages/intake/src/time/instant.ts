import { addDays } from './calendar.ts'
import type { Clock } from './clock.ts'
import { offsetsAt, type Zone } from './zone.ts'

export interface Placed {
  readonly ms: number
  readonly offsetMinutes: number
  /** The clocks were changed at that hour. */
  readonly isUnsure: boolean
}

export const secondsOf = (clock: Clock): number =>
  clock.hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0)

/**
 * The instant of a clock on a day in a zone; null where the minute is not given. Of two (the clocks went back) it is
 * the first, unless only the second comes after `last`.
 */
export function instantOf(date: string, clock: Clock, zone: Zone, last: number | null): Placed | null {
  if (clock.minute === null) return null
  const day = clock.hour === 24 ? addDays(date, 1) : date
  const hour = clock.hour % 24
  const ms = Number(clock.fraction.padEnd(3, '0').slice(0, 3))
  const local =
    Date.parse(`${day}T00:00:00Z`) + (hour * 3600 + clock.minute * 60 + (clock.second ?? 0)) * 1000 + ms
  const [first = 0, second] = offsetsAt(zone, day, hour)
  const early = local - first * 60_000
  const late = second === undefined ? early : local - second * 60_000
  const isSecond = second !== undefined && second < first && last !== null && early < last && late >= last
  return {
    ms: isSecond ? late : early,
    offsetMinutes: isSecond ? (second ?? first) : first,
    isUnsure: second !== undefined,
  }
}
