import { addDays, dayNumber, isoDate, isRealDate, weekdayOfDate } from './calendar.ts'
import type { DateMark } from './date.ts'

export interface PlacedDate {
  /** `YYYY-MM-DD`, or null where the text and its context do not give the day. */
  readonly day: string | null
  /** What can be said instead: a year, a month, or what stands there. */
  readonly said: string
  readonly isYearAssumed: boolean
}

export interface DateContext {
  /** The day that earlier lines speak of. */
  readonly running: string | null
  /** The day that was chosen for the incident. */
  readonly chosen: string | null
  readonly isNewestFirst: boolean
}

/** Completes a date from its context. Nothing is made up: without a year anywhere there is no day. */
export function placeDate(mark: DateMark, context: DateContext): PlacedDate {
  const { running, chosen } = context
  const exact = (day: string | null, said: string, isYearAssumed = false) => ({ day, said, isYearAssumed })
  if (mark.broken !== undefined) return exact(null, mark.broken)
  if (mark.shift !== null) {
    const day = chosen === null ? null : addDays(chosen, mark.shift)
    return exact(day, day ?? '')
  }
  if (mark.weekday !== null) {
    const day = placeWeekday(mark.weekday, context)
    return exact(day, day ?? '')
  }
  const { year, month, day } = mark
  if (month === null) return exact(null, year === null ? '' : String(year))
  if (day === null) return exact(null, year === null ? '' : isoDate(year, month, 1).slice(0, 7))
  if (year !== null) {
    const date = isoDate(year, month, day)
    return exact(isRealDate(date) ? date : null, date)
  }
  const near = running ?? chosen
  const partial = isoDate(2000, month, day).slice(5)
  if (near === null) return exact(null, partial)
  const base = Number(near.slice(0, 4))
  const dates = [base, base - 1, base + 1].map((y) => isoDate(y, month, day)).filter(isRealDate)
  const [closest] = dates.sort((a, b) => distance(a, near) - distance(b, near))
  return exact(closest ?? null, partial, true)
}

const distance = (a: string, b: string) => Math.abs(dayNumber(a) - dayNumber(b))

/** A weekday is the day itself or one soon after; the day just before an incident often has its first lines. */
function placeWeekday(weekday: number, { running, chosen, isNewestFirst }: DateContext): string | null {
  const from = running ?? chosen
  if (from === null) return null
  const ahead = (weekday - weekdayOfDate(from) + 7) % 7
  if (isNewestFirst && running !== null) return addDays(from, ahead === 0 ? 0 : ahead - 7)
  return addDays(from, running === null && ahead === 6 ? -1 : ahead)
}
