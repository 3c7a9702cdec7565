import { readDelimited } from './formats/delimited.ts'
import { readHtmlTable } from './formats/htmlTable.ts'
import { readJson } from './formats/json/readJson.ts'
import { readKeyedRecords, readLogfmt } from './formats/keyedRecords.ts'
import { readWebVtt } from './formats/webVtt.ts'
import { IntakeError } from './intakeError.ts'
import { limits, refuseUnreadable } from './limits.ts'
import { readLines } from './lines/readLines.ts'
import type { Note, ParsedTimeline, ParseOptions } from './parsedTimeline.ts'
import { readingOf } from './readingOf.ts'
import { resolve } from './resolve.ts'
import { isRealDate } from './time/calendar.ts'
import { zoneOf } from './time/zone.ts'

/**
 * Finds the events in what people paste: lists, tables, chats, status pages, CSV, JSON. Pure: the same text and options
 * give the same result. Nothing is invented: a time without a day or a zone has no instant until the options name one.
 * Throws an IntakeError on what cannot be read at all.
 */
export function parseTimeline(text: string, options: ParseOptions = {}): ParsedTimeline {
  checkOptions(options)
  refuseUnreadable(text)
  const clean = cleaned(text)
  const lines = clean.split('\n')
  if (lines.length > limits.lines)
    throw new IntakeError(
      'too-many-lines',
      `That is ${lines.length} lines. Paste the part about the incident, at most ${limits.lines}.`,
    )
  const reading = readingOf(clean, lines, options)
  const found =
    readJson(clean, lines, reading.reading) ??
    readWebVtt(lines) ??
    readHtmlTable(clean, reading.reading) ??
    readKeyedRecords(lines, reading.reading) ??
    readLogfmt(lines, reading.reading) ??
    readDelimited(clean, reading.reading, options.filename) ??
    readLines(lines, reading.reading)
  const count = found.items.filter(({ kind }) => kind === 'event').length
  if (count > limits.events)
    throw new IntakeError(
      'too-many-events',
      `That is ${count} events. Paste the part about the incident, at most ${limits.events}.`,
    )
  const { events, notes } = resolve(found.items, options)
  const all: Note[] = [...reading.notes, ...notes]
  return { events, notUnderstood: found.notUnderstood, format: found.format, notes: all }
}

function checkOptions({ date, zone, t0 }: ParseOptions): void {
  if (date !== undefined && !isRealDate(date))
    throw new IntakeError('bad-date', 'The day of the incident must be a real day, written like 2026-03-01.')
  if (zone !== undefined && zoneOf(zone) === null)
    throw new IntakeError('bad-zone', 'The time zone is not known. Choose one like Europe/Berlin or UTC.')
  if (t0 !== undefined && Number.isNaN(Date.parse(t0)))
    throw new IntakeError('bad-t0', 'T0 must be an instant, written like 2026-03-01T09:00:00Z.')
}

/** One kind of line end and of space; marks that change the direction of writing are no part of the words. */
const cleaned = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g, '')
