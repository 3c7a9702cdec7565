import type { Note, ParseOptions } from './parsedTimeline.ts'
import { dayNumber, isoDate, isRealDate } from './time/calendar.ts'
import type { DateOrder } from './time/date.ts'
import type { Reading } from './time/moment.ts'

const sample = 200_000
const figures = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-]\d)/g

/** Settles once for a whole text what single lines leave open. */
export function readingOf(
  text: string,
  lines: readonly string[],
  options: ParseOptions,
): { reading: Reading; notes: Note[] } {
  const { order, isGuessed } = orderOf(text.slice(0, sample), options)
  const notes: Note[] = isGuessed
    ? [
        {
          code: 'date-order-guessed',
          message: `Dates like 03/04/2026 were read with the ${order === 'day-first' ? 'day' : 'month'} first; the text does not say.`,
        },
      ]
    : []
  return {
    reading: {
      order,
      hasBareClocks: isRow(
        lines,
        /^\W{0,6}(?:[01]\d|2[0-3])[0-5]\d(?:h|hrs?|Z)?\s{0,2}(?:[-–—:|]\s|\t)/,
        /^\W*(?:19|20)\d\d/,
      ),
      hasDottedClocks: isRow(lines, /^\W{0,6}(?:[01]?\d|2[0-3])\.[0-5]\d(?:\s|:)/, /^$/),
    },
    notes,
  }
}

/** Half of the written lines begin like that, and not all of them in a way that could be something else. */
function isRow(lines: readonly string[], pattern: RegExp, doubtful: RegExp): boolean {
  const written = lines.slice(0, 2000).filter((line) => line.trim() !== '')
  const rows = written.filter((line) => pattern.test(line))
  return rows.length >= 2 && rows.length >= written.length * 0.5 && !rows.every((line) => doubtful.test(line))
}

function orderOf(text: string, { date, zone }: ParseOptions): { order: DateOrder; isGuessed: boolean } {
  let first: readonly number[] | null = null
  for (const [, a = '', separator, b = '', year = ''] of text.matchAll(figures)) {
    const [one, two] = [Number(a), Number(b)]
    if (one > 31 || two > 31 || one === 0 || two === 0) continue
    if (one > 12 && two <= 12) return { order: 'day-first', isGuessed: false }
    if (two > 12 && one <= 12) return { order: 'month-first', isGuessed: false }
    if (separator !== '.' && one !== two) first ??= [one, two, Number(year.length === 2 ? `20${year}` : year)]
  }
  if (first === null) return { order: isAmerican(zone) ? 'month-first' : 'day-first', isGuessed: false }
  const [one = 1, two = 1, year = 2000] = first
  let nearer: DateOrder | null = null
  if (date !== undefined) {
    const away = (month: number, day: number) => {
      const read = isoDate(year, month, day)
      return isRealDate(read) ? Math.abs(dayNumber(read) - dayNumber(date)) : Number.POSITIVE_INFINITY
    }
    const [dayFirst, monthFirst] = [away(two, one), away(one, two)]
    if (dayFirst !== monthFirst) nearer = dayFirst < monthFirst ? 'day-first' : 'month-first'
    // Near the day that was chosen for the incident, the order is no guess.
    if (Math.min(dayFirst, monthFirst) <= 8)
      return { order: dayFirst <= monthFirst ? 'day-first' : 'month-first', isGuessed: false }
  }
  if (nearer !== null) return { order: nearer, isGuessed: true }
  const hasHalves = /\d\s?[ap]\.?m\b/i.test(text)
  return {
    order: isAmerican(zone) || (zone === undefined && hasHalves) ? 'month-first' : 'day-first',
    isGuessed: true,
  }
}

const isAmerican = (zone: string | undefined) => /^(?:America\/|US\/)/.test(zone ?? '')
