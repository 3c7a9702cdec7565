import { matchAt } from './matchAt.ts'
import { monthOf, weekdayOf } from './months.ts'

/** Which of two figures is the day where both could be. Decided once for a whole text. */
export type DateOrder = 'day-first' | 'month-first'

/** A date as the text shows it; what it leaves open is null and comes from the context. */
export interface DateMark {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 1 (Monday) to 7, where only a weekday is named. */
  readonly weekday: number | null
  /** Days from the day of the incident: "yesterday" is −1, "Day 2" is 1. */
  readonly shift: number | null
  /** Written with question marks or an impossible figure. */
  readonly oddity?: string
  /** A year or day that cannot be; the text is kept and no instant is made of it. */
  readonly broken?: string
}

export interface DateRead {
  readonly date: DateMark
  readonly next: number
}

const none = { year: null, month: null, day: null, weekday: null, shift: null }
const edge = String.raw`(?![\dA-Za-z])`
const iso = /(\d{4})([-/.])(\d{1,2}|\?{1,2}|xx)\2(\d{1,2}|\?{1,2}|xx)(?!\d)/iy
const isoOpen = /(\d{4})[-/](\d{2,4})-(\?{1,2}|xx)-(\?{1,2}|xx)(?!\w)/iy
const isoMonth = /(\d{4})-(\d{2})(?![-\d/.:])/y
const compact = /((?:19|20)\d{2})(\d{2})(\d{2})(?=T\d|[ ]|$|[-_]\d)/y
const broken = /(\d{5,6})-(\d{1,2})-(\d{1,2})(?!\d)/y
const figures = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[./-]\d)/y
const shortFigures =
  /(\d{1,2})(?:(\/)(\d{1,2})(?=[ ,T:]|$)|(\.)(\d{1,2})(?:\.(?=[ ,:]|$)|(?=[ ,]{1,2}(?:um )?\d{1,2}[:.]\d{2})))(?![ ]?[%x])/y
const letters = '([A-Za-zÀ-ÿА-я]{3,10})'
const ordinal = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`
const dayMonth = new RegExp(
  String.raw`${ordinal}[ \-/]{0,2}(?:of[ ]|de[ ])?${letters}\.?(?:,?[ \-/]{1,2}(?:de[ ])?(?:(\d{4})(?!\d)|'(\d{2})))?${edge}`,
  'uy',
)
const monthDay = new RegExp(
  String.raw`${letters}\.?[ \-]{1,2}(\d{1,2})(?:st|nd|rd|th|\.)?(?!\d|:|\.\d)(?:,?[ \-]{1,2}(?:(\d{4})(?!\d)|'(\d{2})))?${edge}`,
  'uy',
)
const yearMonthDay = new RegExp(
  String.raw`(\d{4})[ \-/]${letters}\.?[ \-/](\d{1,2})(?:st|nd|rd|th)?${edge}`,
  'uy',
)
const monthYear = new RegExp(String.raw`${letters}\.?[ ](\d{4})(?!\d)${edge}`, 'uy')
const asian = /(?:(\d{4})[年년][ ]?)?(\d{1,2})[月월][ ]?(\d{1,2})[日일]/y
const weekdayWord = /([A-Za-zÀ-ÿ]{2,10}|[月火水木金土日]曜日?)\.?,?(?=[ ]|$|\))/y
const weekdayAfter =
  /[ ](?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=[ ]\d|[>\]])|,?[ ]?\((?:[A-Za-zÀ-ÿ]{2,10}\.?|[月火水木金土日])\)|,[ ]?(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b/iy
const relativeDay = /(today|yesterday|tomorrow|heute|gestern|morgen|hier|aujourd'hui)\b,?/iy
const dayNumber = /(?:day|tag|jour)[ ]?(\d{1,2})\b/iy
const klog = /[IWEF](\d{2})(\d{2})(?=[ ]\d{2}:\d{2}:\d{2})/y
const space = /[ ]{0,3}/y

/** Reads a date at a position. Words that are only a weekday count as one ("Tue 9:58am"). */
export function readDate(text: string, at: number, order: DateOrder): DateRead | null {
  const named = matchAt(weekdayWord, text, at)
  const weekday = named ? weekdayOf(named[1] ?? '') : null
  if (named && weekday !== null) {
    const after = at + named[0].length
    const start = after + (matchAt(space, text, after)?.[0].length ?? 0)
    const full = readPlainDate(text, start, order)
    if (full) return full
    return { date: { ...none, weekday }, next: after }
  }
  const read = readPlainDate(text, at, order)
  if (!read) return null
  const trailing = matchAt(weekdayAfter, text, read.next)
  return trailing && (!trailing[0].includes('(') || isWeekdayNote(trailing[0]))
    ? { ...read, next: read.next + trailing[0].length }
    : read
}

const isWeekdayNote = (note: string) => weekdayOf(note.replace(/[^\p{L}]/gu, '')) !== null

function readPlainDate(text: string, at: number, order: DateOrder): DateRead | null {
  return readFigures(text, at, order) ?? readNamed(text, at) ?? readRelative(text, at)
}

function readFigures(text: string, at: number, order: DateOrder): DateRead | null {
  const full = matchAt(iso, text, at)
  if (full) return dated(at, full[0], full[1], full[3], full[4])
  const open = matchAt(isoOpen, text, at)
  if (open) return dated(at, open[0], open[1], '??', '??')
  const wrong = matchAt(broken, text, at)
  if (wrong) return { date: { ...none, broken: wrong[0] }, next: at + wrong[0].length }
  const tight = matchAt(compact, text, at)
  if (tight) return dated(at, tight[0], tight[1], tight[2], tight[3])
  const three = matchAt(figures, text, at)
  if (three) {
    const [, first = '', separator, second = '', year = ''] = three
    const isDayFirst =
      Number(first) > 12 || (Number(second) <= 12 && (separator === '.' || order === 'day-first'))
    const [day, month] = isDayFirst ? [first, second] : [second, first]
    return dated(at, three[0], fullYear(year), month, day)
  }
  const month = matchAt(isoMonth, text, at)
  if (month) return dated(at, month[0], month[1], month[2], undefined)
  const two = matchAt(shortFigures, text, at)
  if (two) {
    const [first, second, isDotted] = [two[1] ?? '', two[3] ?? two[5] ?? '', two[4] === '.']
    const isDayFirst = isDotted || Number(first) > 12 || (Number(second) <= 12 && order === 'day-first')
    const [day, monthText] = isDayFirst ? [first, second] : [second, first]
    return dated(at, two[0], undefined, monthText, day)
  }
  return null
}

function readNamed(text: string, at: number): DateRead | null {
  const yearFirst = matchAt(yearMonthDay, text, at)
  if (yearFirst) {
    const read = named(at, yearFirst[0], yearFirst[1], yearFirst[2], yearFirst[3])
    if (read) return read
  }
  const dayFirst = matchAt(dayMonth, text, at)
  if (dayFirst) {
    const read = named(at, dayFirst[0], dayFirst[3] ?? fullYear(dayFirst[4]), dayFirst[2], dayFirst[1])
    if (read) return read
  }
  const onlyMonth = matchAt(monthYear, text, at)
  if (onlyMonth) {
    const read = named(at, onlyMonth[0], onlyMonth[2], onlyMonth[1], undefined)
    if (read) return read
  }
  const monthFirst = matchAt(monthDay, text, at)
  if (monthFirst) {
    const year = monthFirst[3] ?? fullYear(monthFirst[4])
    const read = named(at, monthFirst[0], year, monthFirst[1], monthFirst[2])
    if (read) return read
  }
  const han = matchAt(asian, text, at)
  return han ? dated(at, han[0], han[1], han[2], han[3]) : null
}

function readRelative(text: string, at: number): DateRead | null {
  const day = matchAt(relativeDay, text, at)
  if (day) {
    const lower = (day[1] ?? '').toLowerCase()
    const shift = /^(?:yesterday|gestern|hier)$/.test(lower)
      ? -1
      : /^(?:tomorrow|morgen)$/.test(lower)
        ? 1
        : 0
    return { date: { ...none, shift }, next: at + day[0].length }
  }
  const numbered = matchAt(dayNumber, text, at)
  if (numbered) return { date: { ...none, shift: Number(numbered[1]) - 1 }, next: at + numbered[0].length }
  const log = matchAt(klog, text, at)
  return log ? dated(at, log[0], undefined, log[1], log[2]) : null
}

const named = (at: number, all: string, year?: string, word = '', day?: string): DateRead | null => {
  const month = monthOf(word)
  return month === null ? null : dated(at, all, year, String(month), day)
}

const fullYear = (year: string | undefined) =>
  year?.length === 2 ? `${Number(year) > 70 ? '19' : '20'}${year}` : year

function dated(
  at: number,
  all: string,
  yearText?: string,
  monthText = '',
  dayText?: string,
): DateRead | null {
  const isOpen = /[?x]/i.test(monthText) || (dayText !== undefined && /[?x]/i.test(dayText))
  const year = yearText === undefined ? null : Number(yearText)
  const month = /[?x]/i.test(monthText) ? null : Number(monthText)
  const day = dayText === undefined || /[?x]/i.test(dayText) ? null : Number(dayText)
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > daysIn(year ?? 2024, month ?? 1))) return null
  if (year !== null && (year < 1970 || year > 2100)) return null
  const oddity = isOpen && month === null ? { oddity: `date written ${all}` } : {}
  return { date: { year, month, day, weekday: null, shift: null, ...oddity }, next: at + all.length }
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether a date names the day, so that a day can be told from it and the context. */
export const namesDay = (date: DateMark): boolean =>
  date.day !== null || date.weekday !== null || date.shift !== null
