import { zoneOf } from './zone.ts'

/** A clock as a line shows it; `hour` is 0–23. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** Whether seconds were written, even if they are zero. */
  readonly hasSeconds: boolean
}

export interface Timestamp {
  /** `YYYY-MM-DD`, or null where the line names no date. */
  readonly date: string | null
  readonly clock: Clock
  readonly end: Clock | null
  readonly zoneLabel: string | null
  readonly isApproximate: boolean
  /** What stands behind the time. */
  readonly rest: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const bullet = /^(?:[-*+•·‣▪–—]|\d{1,3}[.)])\s+/
const about = /^(?:~|≈|c\.|ca\.?|circa|about|around|approx(?:\.|imately)?)\s*/i
const wrapper = /^[\s*_`[({|>]+/
const closer = /^[\s*_`\])}]+/
const hms = /^(\d{1,2})h:?\s*(\d{1,2})m(?::?\s*(\d{1,2})s)?/i
const clockPattern =
  /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?!\d)\s*(a\.?m\b\.?|p\.?m\b\.?)?/i
const hourOnly = /^(\d{1,2})\s*(a\.?m\b\.?|p\.?m\b\.?)/i
const zonePattern =
  /^\s*[([]?\s*((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?(?!\d)|[A-Z]{1,5}\b|[A-Z][A-Za-z]+\/[A-Za-z_/]+)\s*[)\]]?/
const rangeDash = /^\s*(?:-|–|—|to|until|till)\s*/i
const separator = /^[\s*_`\])}]*(?::|-|–|—|\||,|=>|->)?[\s*_`]*/

/** Reads the time that a line begins with, whatever brackets, bullets or bold it stands in; null where there is none. */
export function readTimestamp(line: string): Timestamp | null {
  let rest = line.trim().replace(bullet, '').replace(wrapper, '')
  const isApproximate = about.test(rest)
  rest = rest.replace(about, '').replace(wrapper, '')
  const dated = readDate(rest)
  if (dated)
    rest = dated.rest
      .replace(/^[\s*_`\])},]*(?:T(?=\d)|at\s+|@\s*|-\s+|–\s+|\|\s*)?/i, '')
      .replace(wrapper, '')
  const late = !isApproximate && about.test(rest)
  rest = rest.replace(about, '')
  const first = readClock(rest)
  if (!first) return null
  rest = first.rest
  let zone = readZone(rest)
  rest = zone?.rest ?? rest
  const range = readRange(rest)
  rest = range?.rest ?? rest
  if (range && !zone) {
    zone = readZone(rest)
    rest = zone?.rest ?? rest
  }
  rest = rest.replace(closer, '')
  zone ??= readZone(rest)
  rest = (zone && rest !== zone.rest && rest.endsWith(zone.rest) ? zone.rest : rest)
    .replace(separator, '')
    .trim()
  return {
    date: dated?.date ?? null,
    clock: first.clock,
    end: range?.clock ?? null,
    zoneLabel: zone?.label ?? null,
    isApproximate: isApproximate || late,
    rest,
  }
}

/** A date at the beginning of a text: ISO, or with the month in words. Days and months in figures alone are not guessed. */
export function readDate(text: string): { date: string; rest: string } | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return dated(iso[1], iso[2], iso[3], text.slice(iso[0].length))
  const weekday =
    /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i.exec(text)?.[0] ?? ''
  const from = text.slice(weekday.length)
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d|:)/i.exec(from)
  if (monthFirst)
    return dated(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], from.slice(monthFirst[0].length))
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})(?!\d|:)/i.exec(from)
  if (dayFirst) return dated(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], from.slice(dayFirst[0].length))
  return null
}

function dated(year?: string, month?: string | null, day?: string, rest = '') {
  if (!year || !month || !day) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isReal = !Number.isNaN(Date.parse(date)) && new Date(date).getUTCDate() === Number(day)
  return isReal ? { date, rest } : null
}

function monthOf(word = ''): string | null {
  const index = months.indexOf(word.slice(0, 3).toLowerCase())
  return index < 0 ? null : String(index + 1)
}

function readClock(text: string): { clock: Clock; rest: string } | null {
  const spelled = hms.exec(text)
  if (spelled) return asClock(spelled, spelled[1], spelled[2], spelled[3], undefined, undefined, text)
  const usual = clockPattern.exec(text)
  if (usual) return asClock(usual, usual[1], usual[2], usual[3], usual[4], usual[5], text)
  const hour = hourOnly.exec(text)
  return hour ? asClock(hour, hour[1], '0', undefined, undefined, hour[2], text) : null
}

function asClock(
  match: RegExpExecArray,
  hourText = '',
  minuteText = '',
  secondText: string | undefined,
  fraction: string | undefined,
  half: string | undefined,
  text: string,
): { clock: Clock; rest: string } | null {
  const written = Number(hourText)
  const isPm = half?.toLowerCase().startsWith('p') ?? false
  const hour = half ? (written % 12) + (isPm ? 12 : 0) : written
  // “13:05 pm” is written by people, too; the 24-hour figure is the one to trust.
  const trusted = half && written > 12 ? written : hour
  const [minute, second] = [Number(minuteText), Number(secondText ?? 0)]
  if (trusted > 23 || minute > 59 || second > 59) return null
  const millisecond = Number((fraction ?? '').padEnd(3, '0').slice(0, 3))
  return {
    clock: { hour: trusted, minute, second, millisecond, hasSeconds: secondText !== undefined },
    rest: text.slice(match[0].length),
  }
}

function readRange(text: string): { clock: Clock; rest: string } | null {
  const dash = rangeDash.exec(text)
  return dash ? readClock(text.slice(dash[0].length)) : null
}

function readZone(text: string): { label: string; rest: string } | null {
  const match = zonePattern.exec(text)
  const label = match?.[1]
  if (!match || !label || zoneOf(label) === null) return null
  return { label, rest: text.slice(match[0].length) }
}
