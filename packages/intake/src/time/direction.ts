import { isoDate } from './calendar.ts'
import { secondsOf } from './instant.ts'
import type { Moment } from './moment.ts'

export interface Direction {
  readonly isNewestFirst: boolean
  /** No time says am or pm, none is above 12, none has a leading zero: a 12-hour face, read from morning on. */
  readonly isTwelveHour: boolean
}

/** What the row of times says about itself before any is worked out. */
export function direction(moments: readonly (Moment | null)[]): Direction {
  let up = 0
  let down = 0
  let hasDays = false
  let year = 2000
  let last: { day: string; rank: number } | null = null
  for (const moment of moments) {
    year = moment?.date?.year ?? year
    const here = moment && rank(moment, year)
    if (!here) continue
    if (last && last.day === here.day) {
      // A step of more than half a day without a date is midnight, not a direction.
      const isLeap = here.day === '' && Math.abs(here.rank - last.rank) > 12 * 3600
      if (here.rank > last.rank && !isLeap) up += 1
      if (here.rank < last.rank && !isLeap) down += 1
    } else if (last && last.day !== '' && here.day !== '') {
      if (here.day > last.day) up += 1
      else down += 1
    }
    hasDays ||= here.day !== ''
    last = here
  }
  const clocks = moments.flatMap((moment) => (moment?.clock && !moment.date ? [moment.clock] : []))
  const isTwelveHour =
    clocks.length > 1 &&
    clocks.every(
      ({ hour, hasHalf, isPadded }) => !hasHalf && hour >= 1 && hour <= 12 && (!isPadded || hour >= 10),
    ) &&
    clocks.some(({ isPadded }) => !isPadded)
  return { isNewestFirst: down >= (hasDays ? 1 : 2) && down > up * 2, isTwelveHour }
}

/** A date without a year is of the year that was last written. */
function rank(moment: Moment, year: number): { day: string; rank: number } | null {
  if (moment.epochMs !== null) return { day: 'epoch', rank: moment.epochMs }
  if (moment.clock === null) return null
  const { date } = moment
  const day = date?.month && date.day ? isoDate(date.year ?? year, date.month, date.day) : ''
  return { day, rank: secondsOf(moment.clock) }
}
