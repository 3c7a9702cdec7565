import { type Clock, clockWord, inHalf, readClock, readCompactClock } from './clock.ts'
import { type DateMark, type DateOrder, namesDay, readDate } from './date.ts'
import { matchAt, skip } from './matchAt.ts'
import { readZone } from './readZone.ts'
import { readRelative } from './relative.ts'

/** What the whole text says about how to read its times. */
export interface Reading {
  readonly order: DateOrder
  /** Four figures at the beginning of many lines are times. */
  readonly hasBareClocks: boolean
  /** Many lines begin with "09.15". */
  readonly hasDottedClocks: boolean
}

/** One end of a range, or another zone's view of the same time. */
export interface Point {
  readonly date: DateMark | null
  readonly clock: Clock
  readonly zone: string | null
}

/** A time as the text says it, before any context is applied. */
export interface Moment {
  readonly date: DateMark | null
  readonly clock: Clock | null
  /** "HH:mm", "??:??" and the like: a clock was meant and not filled in. */
  readonly isPlaceholder: boolean
  readonly zone: string | null
  readonly end: Point | null
  /** The same time in another zone, in parentheses or behind a slash. */
  readonly other: Point | null
  readonly epochMs: number | null
  readonly endEpochMs: number | null
  readonly hasFraction: boolean
  readonly relative: { readonly label: string; readonly seconds: number } | null
  readonly isApprox: boolean
  /** Days that the text itself adds: "00:15 (+1)". */
  readonly plusDays: number
  /** Introduced by a preposition ("At 10:15"), as sentences are. */
  readonly isInSentence: boolean
  readonly next: number
}

const about =
  /(?:[~≈±∼≃]|c\.|ca\.?(?=[ \d])|circa\b|about\b|approx(?:\.|imately\b)?|around\b|roughly\b|est\.|gegen\b|etwa\b|vers\b|environ\b|hacia\b|approx:)[ ]?/iy
const preposition =
  /(?:at|on|by|from|between|before|after|since|until|starting(?: at)?|um|am|ab|à|le|a las|el|alle|ore|om|kl\.?|klo)[ ](?=[~\d(A-Z])/iy
const space = /[ ]{0,8}/y
const joint =
  /[ ]{0,4}(?:T(?=[\d?])|,[ ](?:at[ ])?|@|at\b|à(?=[ ])|um\b|kl\.?|\||·|•|:(?=\d)|[-–—](?=[ ]?[~\d?HhXx])|,)?[ ]{0,4}/y
const late =
  /[ ]{0,2}(?:~|\?(?!\?)|-?ish\b|\((?:approx(?:\.|imately)?|ca\.?|est\.?|estimated|about|~|\?)\))/iy
const placeholder = /(?:hh:mm(?::ss)?|xx:xx|\?{1,2}:\?{1,2}|--:--|__:__|tbd|time unknown|unknown)(?!\w)/iy
const openClock = /(?:hh:mm(?::ss)?|xx:xx|\?{1,2}:\?{1,2})(?!\w)/iy
const rangeSign =
  /[ ]{0,3}(?:-{1,2}|–|—|−|to\b|until\b|till\b|through\b|and\b|bis\b|à(?=[ ])|->|→|➔)[ ]{0,3}/iy
const dateBehind = /[ ]{0,2}(?:,[ ]?|on[ ]|am[ ]|le[ ]|el[ ])?/iy
const plusDay =
  /[ ]{0,2}(?:\(?\+(\d)[ ]?(?:d(?:ays?)?)?\)?|\(?(?:the[ ])?next day\)?|\(?am folgetag\)?)(?![\d:\w])/iy
const epoch = /(\d{10})(?:\.(\d{1,9}))?(?![\d\-/.]|:\d)|(\d{13})(?![\d\-/.]|:\d)|(\d{16})(?![\d\-/.]|:\d)/y
const endOfBare = /[ ]?(?:$|[-–—:|,)\]*`]|h\b|hrs?\b|hours\b)/iy
const dottedClose = /[ ]?(?:$|[-–—:|)\]*`])/y
const slash = /[ ]{0,2}[/|][ ]{0,2}/y
const opening = /[ ]{0,2}[([][ ]?/y
const closing = /[ ]?[)\]]/y

/** Reads a time at a position; null where none begins there. Looks at the beginning of the text alone. */
export function readMoment(text: string, at: number, reading: Reading): Moment | null {
  let next = skip(space, text, at)
  const beforeWord = next
  next = skip(preposition, text, next)
  const isInSentence = next > beforeWord
  const isBetween = /^(?:from|between)/i.test(text.slice(beforeWord, next))
  const early = skip(about, text, next)
  let isApprox = early > next
  next = early
  const relative = readRelative(text, next)
  if (relative) return { ...empty, relative, isApprox, isInSentence, next: relative.next }
  const stamp = readEpoch(text, next)
  if (stamp) return { ...empty, ...stamp, isApprox }

  const dateFirst = readDate(text, next, reading.order)
  let date = dateFirst?.date ?? null
  let clock: Clock | null = null
  let isPlaceholder = false
  const afterDate = dateFirst?.next ?? next
  let from = afterDate
  let isJoinedByT = false
  if (dateFirst) {
    from = skip(joint, text, afterDate)
    isJoinedByT = text.slice(afterDate, from).includes('T')
    const about2 = skip(about, text, from)
    isApprox ||= about2 > from
    from = about2
    const open = matchAt(placeholder, text, from)
    if (open) {
      isPlaceholder = true
      next = from + open[0].length
    }
  }
  if (!isPlaceholder) {
    const read =
      readClock(text, from, date !== null || reading.hasDottedClocks) ??
      (isJoinedByT ? readCompactClock(text, from) : null)
    if (read && isTrusted(read, text, from, date, reading)) {
      clock = read.clock
      next = read.next
    } else if (dateFirst) next = afterDate
    else {
      const open = matchAt(openClock, text, from)
      return open && { ...empty, isPlaceholder: true, isApprox, next: from + open[0].length }
    }
  }
  if (!date && !clock) return null
  if (clock) next = skip(clockWord, text, next)
  ;({ next, isApprox } = readLate(text, next, isApprox))
  let zone: string | null = null
  const hasSeconds = clock?.second !== null && clock?.second !== undefined
  const readZoneHere = (withOffset: boolean) => {
    const found = zone === null && clock ? readZone(text, next, withOffset) : null
    if (!found) return
    zone = found.label
    next = found.next
  }
  readZoneHere(isJoinedByT || (date !== null && hasSeconds))
  if (clock && date && date.year === null && hasSeconds) {
    // `date` and ctime put the year last: "Fri Oct 27 09:15:02 UTC 2023".
    const year = /^[ ]((?:19|20)\d{2})(?![\d:-])/.exec(text.slice(next, next + 8))
    if (year) {
      date = { ...date, year: Number(year[1]) }
      next += 5
      readZoneHere(true)
    }
  }
  if (clock && !date) {
    const behind = readDate(text, skip(dateBehind, text, next), reading.order)
    if (behind && isFullDate(behind.date)) {
      date = behind.date
      next = behind.next
      readZoneHere(false)
    }
  }
  const plus = clock ? matchAt(plusDay, text, next) : null
  if (plus) next += plus[0].length
  // "16:00/17:00 - 21:00": the second guess stands before the end.
  const guess = clock && text[next] === '/' ? readOther(text, next, reading) : null
  if (guess) {
    next = guess.next
    isApprox = true
  }
  const end = clock ? readEnd(text, next, clock, reading) : null
  if (end) {
    next = end.next
    if (end.point.zone) zone ??= end.point.zone
    if (end.isHalfShared && clock)
      clock = inHalf(clock, end.point.clock.hour >= 12 && clock.hour <= end.point.clock.hour - 12)
    isApprox ||= end.isApprox
  } else if (isBetween && clock && /^between/i.test(text.slice(beforeWord))) return null
  const other = guess ?? (clock ? readOther(text, next, reading) : null)
  if (other && !guess) next = other.next
  if (other?.point.zone && zone === null && other.isAlternative) isApprox = true
  ;({ next, isApprox } = readLate(text, next, isApprox))
  return {
    ...empty,
    date,
    clock,
    isPlaceholder,
    zone,
    end: end?.point ?? null,
    other: other?.point ?? null,
    isApprox,
    plusDays: plus ? Number(plus[1] ?? 1) : 0,
    isInSentence,
    hasFraction: clock?.fraction !== undefined && clock.fraction !== '',
    next,
  }
}

const empty = {
  date: null,
  clock: null,
  isPlaceholder: false,
  zone: null,
  end: null,
  other: null,
  epochMs: null,
  endEpochMs: null,
  hasFraction: false,
  relative: null,
  isApprox: false,
  plusDays: 0,
  isInSentence: false,
} as const

/** A time that a machine counted from 1970, in milliseconds. */
export const momentOfEpoch = (ms: number): Moment => ({
  ...empty,
  epochMs: ms,
  hasFraction: ms % 1000 !== 0,
  next: 0,
})

/** A time that counts from a start the text does not name, in seconds. */
export const momentOfRelative = (label: string, seconds: number): Moment => ({
  ...empty,
  relative: { label, seconds },
  next: 0,
})

const isFullDate = (date: DateMark) =>
  date.day !== null && (date.year !== null || date.month !== null) && date.broken === undefined

function readLate(text: string, next: number, isApprox: boolean): { next: number; isApprox: boolean } {
  const end = skip(late, text, next)
  return { next: end, isApprox: isApprox || end > next }
}

/** "1600" and "09.15" are times only in company: a date before them, a word behind them, or many of their kind. */
function isTrusted(
  read: { isBare: boolean; next: number },
  text: string,
  from: number,
  date: DateMark | null,
  reading: Reading,
): boolean {
  if (read.isBare) {
    if (date && namesDay(date) && matchAt(endOfBare, text, read.next)) return true
    if (/^(?:Z\b|[ ]?(?:hrs?|hours|h|UTC|GMT)\b)/.test(text.slice(read.next, read.next + 8))) return true
    return readZone(text, read.next, false) !== null && /^[ ]?[A-Z(]/.test(text.slice(read.next))
      ? true
      : reading.hasBareClocks && matchAt(endOfBare, text, read.next) !== null
  }
  const isDotted = /^\d{1,2}\.\d{2}/.test(text.slice(from, from + 5))
  if (!isDotted || /(?:uhr|[ap]\.?m|\bh\b|hrs|uur)/i.test(text.slice(from, read.next + 5))) return true
  return (
    matchAt(dottedClose, text, read.next) !== null ||
    readZone(text, read.next, false) !== null ||
    reading.hasDottedClocks
  )
}

function readEnd(text: string, at: number, start: Clock, reading: Reading) {
  const sign = matchAt(rangeSign, text, at)
  if (!sign) return null
  let from = at + sign[0].length
  const about2 = skip(about, text, from)
  const isApprox = about2 > from
  from = about2
  const dateRead = readDate(text, from, reading.order)
  const date = dateRead && isFullDate(dateRead.date) ? dateRead.date : null
  if (dateRead && date) from = skip(joint, text, dateRead.next)
  const read = readClock(text, from, reading.hasDottedClocks)
  if (!read || (read.isBare && start.oddity === undefined)) return null
  // "14:05 - 3h of work" is no range.
  if (/^\d{1,2}[ ]?h\b/i.test(text.slice(from, read.next)) && !sign[0].includes('–')) return null
  let next = skip(clockWord, text, read.next)
  const zone = readZone(text, next, false)
  next = zone?.next ?? next
  const isHalfShared =
    read.clock.hasHalf && !start.hasHalf && start.hour >= 1 && start.hour <= 12 && !start.isPadded
  return { point: { date, clock: read.clock, zone: zone?.label ?? null }, next, isApprox, isHalfShared }
}

/** "(6:48 PDT)", "/ 11:15 CEST" and "16:00/17:00" behind a clock. */
function readOther(text: string, at: number, reading: Reading) {
  for (const [sign, needsClose] of [
    [opening, true],
    [slash, false],
  ] as const) {
    const found = matchAt(sign, text, at)
    if (!found) continue
    let next = at + found[0].length
    const dateRead = readDate(text, next, reading.order)
    if (dateRead) next = skip(joint, text, dateRead.next)
    next = skip(about, text, next)
    const read = readClock(text, next)
    if (!read || read.isBare) continue
    next = skip(clockWord, text, read.next)
    const zone = readZone(text, next, dateRead !== null)
    next = zone?.next ?? next
    const close = needsClose ? matchAt(closing, text, next) : null
    if (needsClose && !close) continue
    // "16:00/17:00" gives two guesses; "16:00 / 5" and other slashes at a distance give none.
    if (!needsClose && !zone && found[0] !== '/') continue
    return {
      point: { date: dateRead?.date ?? null, clock: read.clock, zone: zone?.label ?? null },
      next: next + (close?.[0].length ?? 0),
      isAlternative: !needsClose,
    }
  }
  return null
}

function readEpoch(text: string, at: number): Pick<Moment, 'epochMs' | 'hasFraction' | 'next'> | null {
  const found = matchAt(epoch, text, at)
  if (!found) return null
  const [all, seconds, fraction, millis, micros] = found
  const ms = seconds
    ? Number(seconds) * 1000 + Number((fraction ?? '').padEnd(3, '0').slice(0, 3))
    : millis
      ? Number(millis)
      : Math.floor(Number(micros) / 1000)
  if (ms < 315_532_800_000 || ms > 4_102_444_800_000) return null
  return { epochMs: ms, hasFraction: ms % 1000 !== 0, next: at + all.length }
}
