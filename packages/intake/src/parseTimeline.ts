import { Temporal } from 'temporal-polyfill'
import { IntakeError } from './intakeError.ts'
import type { ParsedEvent, ParsedTimeline, ParseOptions } from './parsedTimeline.ts'
import type { Clock, Timestamp } from './readTimestamp.ts'
import { readDate, readTimestamp } from './readTimestamp.ts'
import { isTableRule, tableCells } from './tableRow.ts'
import { zoneOf } from './zone.ts'

export const maxCharacters = 5_000_000
const maxLines = 50_000
/** A line longer than this is a dump, not an event; its time is read from the beginning alone. */
const readUpTo = 400
const halfDayMs = 12 * 60 * 60 * 1000

/** What earlier lines say about later ones. */
interface Running {
  date: string | null
  zone: string | null
  dayOffset: number
  last: number | null
}

/**
 * Finds the events in a pasted log, in the order of the text. Throws an IntakeError on what cannot be read at all.
 * Nothing is invented: a time without a date gets an instant only if `options.date` or a heading names one.
 */
export function parseTimeline(text: string, options: ParseOptions = {}): ParsedTimeline {
  refuseUnreadable(text)
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.length > maxLines) {
    throw new IntakeError(
      'too-many-lines',
      `That is ${lines.length} lines. Paste the part about the incident, at most ${maxLines}.`,
    )
  }
  const running: Running = { date: options.date ?? null, zone: null, dayOffset: 0, last: null }
  const events: ParsedEvent[] = []
  const notUnderstood: { line: number; text: string }[] = []
  lines.forEach((source, index) => {
    const line = index + 1
    if (source.trim() === '') return
    const cells = tableCells(source)
    if (cells && isTableRule(cells)) return
    const row = cells ? joinCells(cells) : source
    const stamp = readTimestamp(row.slice(0, readUpTo))
    if (stamp) {
      events.push(toEvent(stamp, row, line, running, options))
      return
    }
    const heading = readDate(row.trim().replace(/^[#*_=\s-]+/, ''))
    if (heading) {
      running.date = heading.date
      running.dayOffset = 0
      running.last = null
      running.zone = headingZone(heading.rest) ?? running.zone
      return
    }
    notUnderstood.push({ line, text: source.trim() })
  })
  return {
    events: events.filter(({ text }) => text !== ''),
    notUnderstood: withEmpty(events, notUnderstood, lines),
  }
}

function refuseUnreadable(text: string): void {
  if (text.length > maxCharacters) {
    throw new IntakeError(
      'too-large',
      'That is more than 5 million characters. Paste the part about the incident.',
    )
  }
  if (text.includes('\u0000'))
    throw new IntakeError('not-text', 'This is not a text. Export it as text, CSV or JSON first.')
}

/** A time with nothing behind it tells no event; it is shown among what was not understood. */
function withEmpty(
  events: readonly ParsedEvent[],
  rest: { line: number; text: string }[],
  lines: readonly string[],
): { line: number; text: string }[] {
  const empty = events
    .filter(({ text }) => text === '')
    .map(({ line }) => ({ line, text: lines[line - 1]?.trim() ?? '' }))
  return [...rest, ...empty].sort((a, b) => a.line - b.line)
}

/** A row reads as a line once its first cells, the date and the time, stand before the others. */
function joinCells(cells: readonly string[]): string {
  const written = cells.filter((cell) => cell !== '')
  const [first = '', second = '', ...others] = written
  const isDateAlone = readDate(first)?.rest.trim() === '' && readTimestamp(second) !== null
  return isDateAlone
    ? `${first} ${second} | ${others.join(' | ')}`
    : `${first} | ${[second, ...others].filter(Boolean).join(' | ')}`
}

const headingZone = (rest: string): string | null => {
  const label = /\(?\b([A-Z]{1,5})\b\)?\s*:?\s*$/.exec(rest)?.[1]
  return label && zoneOf(label) ? label : null
}

function toEvent(
  stamp: Timestamp,
  row: string,
  line: number,
  running: Running,
  options: ParseOptions,
): ParsedEvent {
  if (stamp.date !== null) {
    running.date = stamp.date
    running.dayOffset = 0
    running.last = null
  }
  const label = stamp.zoneLabel ?? running.zone
  const zone = (label && zoneOf(label)) ?? options.zone ?? 'UTC'
  let instant = instantOf(running.date, running.dayOffset, stamp.clock, zone)
  // A clock that falls back by more than half a day has passed midnight.
  if (
    stamp.date === null &&
    instant !== null &&
    running.last !== null &&
    running.last - instant > halfDayMs
  ) {
    running.dayOffset += 1
    instant = instantOf(running.date, running.dayOffset, stamp.clock, zone)
  }
  running.last = instant ?? running.last
  const endDay = stamp.end && isBefore(stamp.end, stamp.clock) ? running.dayOffset + 1 : running.dayOffset
  const end = stamp.end && instantOf(running.date, endDay, stamp.end, zone)
  const text = row.length > readUpTo ? `${stamp.rest}${row.slice(readUpTo)}`.trim() : stamp.rest
  return {
    at: stamp.date ? `${stamp.date}T${spoken(stamp.clock)}` : spoken(stamp.clock),
    utc: instant === null ? null : iso(instant),
    text,
    line,
    ...(stamp.end ? { end: spoken(stamp.end) } : {}),
    ...(end ? { endUtc: iso(end) } : {}),
    ...(label ? { tz: label } : {}),
    ...(stamp.isApproximate ? { approx: true as const } : {}),
    ...(stamp.date === null && running.dayOffset > 0 ? { dayOffset: running.dayOffset } : {}),
  }
}

const isBefore = (a: Clock, b: Clock) =>
  a.hour * 3600 + a.minute * 60 + a.second < b.hour * 3600 + b.minute * 60 + b.second

function instantOf(date: string | null, dayOffset: number, clock: Clock, zone: string): number | null {
  if (date === null) return null
  try {
    const { hour, minute, second, millisecond } = clock
    return Temporal.PlainDate.from(date)
      .add({ days: dayOffset })
      .toPlainDateTime({ hour, minute, second, millisecond })
      .toZonedDateTime(zone).epochMilliseconds
  } catch {
    return null
  }
}

const two = (value: number) => String(value).padStart(2, '0')
const spoken = (clock: Clock) =>
  `${two(clock.hour)}:${two(clock.minute)}${clock.hasSeconds ? `:${two(clock.second)}` : ''}`

const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z')
