import type { Draft, Item } from './item.ts'
import type { Note, ParsedEvent, ParseOptions, Precision } from './parsedTimeline.ts'
import { addDays, isoInstant, two } from './time/calendar.ts'
import type { Clock } from './time/clock.ts'
import { direction } from './time/direction.ts'
import { instantOf, secondsOf } from './time/instant.ts'
import type { Moment, Point } from './time/moment.ts'
import { placeDate } from './time/placeDate.ts'
import { isUtc, type Zone, zoneOf } from './time/zone.ts'

const halfDay = 12 * 3600
const quarterDay = 6 * 3600
const minute = 60_000

/** What earlier lines say about later ones. */
interface Running {
  /** `YYYY-MM-DD` from the text; null while it names none. */
  date: string | null
  dayShift: number
  declared: string | null
  carried: string | null
  isApprox: boolean
  hasBreak: boolean
  lastSeconds: number | null
  lastInstant: number | null
  /** On a 12-hour face without halves: whether noon has passed. */
  isAfternoon: boolean
  hasZoneConflict: boolean
  /** The shift that was last spoken of, so that midnight is noted once. */
  notedShift: number
}

/** Works out the times of what a format found, in the order of the text. */
export function resolve(
  items: readonly Item[],
  options: ParseOptions,
): { events: ParsedEvent[]; notes: Note[] } {
  const notes: Note[] = []
  const drafts = items.filter((item) => item.kind === 'event')
  const way = direction(drafts.map(({ moment }) => moment))
  const running: Running = {
    date: null,
    dayShift: 0,
    declared: null,
    carried: null,
    isApprox: false,
    hasBreak: false,
    lastSeconds: null,
    lastInstant: null,
    isAfternoon: false,
    hasZoneConflict: false,
    notedShift: 0,
  }
  const context = { options, notes, running, way, chosenZone: options.zone ? zoneOf(options.zone) : null }
  const events: ParsedEvent[] = []
  for (const item of items) {
    if (item.kind === 'event') events.push(place(item, context))
    else if (item.kind === 'zone') running.declared = item.label
    else if (item.kind === 'approx') running.isApprox = true
    else if (item.kind === 'break') running.hasBreak = true
    else {
      const placed = placeDate(item.date, dateContext(context))
      running.date = placed.day ?? running.date
      running.dayShift = 0
      running.lastSeconds = null
    }
  }
  if (way.isNewestFirst)
    notes.push({
      code: 'newest-first',
      message: 'The text has its newest lines first. They are sorted by time when added.',
    })
  return { events, notes }
}

interface Context {
  readonly options: ParseOptions
  readonly notes: Note[]
  readonly running: Running
  readonly way: ReturnType<typeof direction>
  readonly chosenZone: Zone | null
}

const dateContext = ({ running, options, way }: Context) => ({
  running: running.date,
  chosen: options.date ?? null,
  isNewestFirst: way.isNewestFirst,
})

function place(draft: Draft, context: Context): ParsedEvent {
  const { moment } = draft
  const { running, notes } = context
  const flags = [...(draft.flags ?? [])]
  const base = {
    text: draft.text,
    line: draft.line,
    ...(draft.actor ? { actor: draft.actor } : {}),
    ...(draft.status ? { status: draft.status } : {}),
  }
  const finish = (
    time: Pick<ParsedEvent, 'at' | 'utc'> & Partial<ParsedEvent>,
    isApprox: boolean,
  ): ParsedEvent => {
    for (const flag of flags) notes.push({ code: 'worth-a-look', line: draft.line, message: `${flag}.` })
    const approx = isApprox ? { approx: true as const } : {}
    return { ...time, ...base, ...approx, ...(flags.length > 0 ? { flags } : {}) }
  }
  if (moment === null) {
    return finish({ at: draft.said ?? '', utc: null, precision: 'unknown' }, running.isApprox)
  }
  const isApprox = moment.isApprox || running.isApprox
  if (moment.epochMs !== null) {
    running.lastInstant = moment.epochMs
    const utc = isoInstant(moment.epochMs, moment.hasFraction)
    return finish({ at: utc, utc, ...endOfEpoch(moment) }, isApprox)
  }
  if (moment.relative) {
    const origin = context.options.t0 ? Date.parse(context.options.t0) : null
    if (origin === null && !notes.some(({ code }) => code === 't0-missing'))
      notes.push({
        code: 't0-missing',
        line: draft.line,
        message: 'The times count from T0. Say when that was, and they become instants.',
      })
    const utc = origin === null ? null : isoInstant(origin + moment.relative.seconds * 1000, false)
    return finish({ at: moment.relative.label, utc }, isApprox)
  }

  const label = zoneLabel(draft, moment, running, context, flags)
  const dated = placeIn(moment, context, flags, draft.line)
  if (moment.clock === null) {
    return finish(
      { at: dated.said, utc: null, ...tz(label), precision: dated.precision },
      isApprox || dated.precision !== 'day',
    )
  }
  const clock = onFace(moment.clock, moment, context)
  if (clock.oddity) flags.push(clock.oddity)
  // "(+1)" counts from the day of the heading, as a shift does; behind a date of its own it adds to that.
  const shift = dated.isFromLine ? 0 : passMidnight(clock, moment, context)
  const plus = dated.isFromLine ? moment.plusDays : 0
  const day = dated.day === null ? null : addDays(dated.day, shift + plus)
  running.lastSeconds = secondsOf(clock)
  const zone = label === null ? context.chosenZone : zoneOf(label)
  const instant = day === null || zone === null ? null : instantOf(day, clock, zone, running.lastInstant)
  if (instant?.isUnsure)
    notes.push({
      code: 'clock-changed',
      line: draft.line,
      message: 'The clocks were changed at this hour; see whether the instant is the one that was meant.',
    })
  if (instant === null && clock.minute !== null && !moment.date?.broken)
    noteMissing(context, day, zone, draft.line)
  if (instant) running.lastInstant = instant.ms
  if (shift !== running.notedShift && shift !== 0)
    notes.push({
      code: 'midnight-passed',
      line: draft.line,
      message: 'The clock went back here, so this and what follows were put on the next day.',
    })
  running.notedShift = shift
  const write = (date: string | null, of: Clock) =>
    dated.isSaid && date !== null
      ? `${date}T${spoken(of)}${label === null ? '' : offsetSuffix(label, date, of)}`
      : spoken(of)
  const end = moment.end ? placeEnd(moment.end, clock, day, zone, label, context, flags, write) : {}
  const sayPartial = dated.isSaid && day === null && dated.said !== ''
  checkOther(moment, day, instant?.ms ?? null, flags)
  const otherInstant = instant === null ? fromOther(moment, day) : null
  const utc = instant?.ms ?? otherInstant
  const days = shift + plus
  return finish(
    {
      at: sayPartial ? `${dated.said}T${spoken(clock)}` : write(day, clock),
      utc: utc === null ? null : isoInstant(utc, moment.hasFraction),
      ...end,
      ...tz(label),
      ...(clock.minute === null ? { precision: 'hour' as const } : {}),
      ...(days !== 0 ? { dayOffset: days } : {}),
    },
    isApprox || clock.minute === null,
  )
}

/** "Z" and "+02:00" are the form of a machine's time and no label. */
const tz = (label: string | null) => (label === null || /^(?:z$|[+\-−])/i.test(label) ? {} : { tz: label })

function zoneLabel(
  draft: Draft,
  moment: Moment,
  running: Running,
  { options, notes }: Context,
  flags: string[],
): string | null {
  const own = moment.zone
  if (
    own !== null &&
    running.declared !== null &&
    !sameZone(own, running.declared) &&
    !running.hasZoneConflict
  ) {
    running.hasZoneConflict = true
    const flag = `heading says ${running.declared}, line says ${own}: line wins`
    flags.push(flag)
    notes.push({ code: 'zone-conflict', line: draft.line, message: `The ${flag}.` })
  }
  if (own !== null && (draft.isHeading || options.zone === undefined)) running.carried = own
  return own ?? draft.columnZone ?? running.declared ?? running.carried
}

const sameZone = (a: string, b: string) => a.toUpperCase() === b.toUpperCase() || (isUtc(a) && isUtc(b))

interface PlacedIn {
  /** The day without a shift over midnight. */
  readonly day: string | null
  readonly said: string
  readonly precision: Precision
  /** The line itself names the day. */
  readonly isFromLine: boolean
  /** The text names the day somewhere. */
  readonly isSaid: boolean
}

function placeIn(moment: Moment, context: Context, flags: string[], line: number): PlacedIn {
  const { running, options, notes } = context
  const { date } = moment
  if (date === null) {
    const day = running.date ?? options.date ?? null
    return {
      day,
      said: moment.isPlaceholder ? (running.date ?? '??:??') : '',
      precision: moment.isPlaceholder && running.date !== null ? 'day' : 'unknown',
      isFromLine: false,
      isSaid: running.date !== null,
    }
  }
  const placed = placeDate(date, dateContext(context))
  if (date.oddity) flags.push(date.oddity)
  if (date.broken) flags.push(`date written ${date.broken}`)
  if (placed.isYearAssumed && !notes.some(({ code }) => code === 'year-assumed'))
    notes.push({
      code: 'year-assumed',
      line,
      message: `No year is written; ${placed.day?.slice(0, 4)} was taken.`,
    })
  if (placed.day !== null) {
    running.date = placed.day
    running.dayShift = 0
    running.lastSeconds = null
  }
  const precision: Precision =
    placed.day !== null ? 'day' : date.month !== null && date.year !== null ? 'month' : 'unknown'
  return {
    day: placed.day,
    said: placed.day ?? placed.said,
    precision,
    isFromLine: true,
    isSaid: true,
  }
}

/** Hours on a 12-hour face without halves go on after noon: 12:40, 1:05. */
function onFace(clock: Clock, moment: Moment, { running, way }: Context): Clock {
  if (!way.isTwelveHour || moment.date !== null) return clock
  const seconds = secondsOf(clock)
  if (running.lastSeconds !== null && seconds + (running.isAfternoon ? halfDay : 0) < running.lastSeconds)
    running.isAfternoon = true
  return running.isAfternoon && clock.hour < 12
    ? {
        ...clock,
        hour: clock.hour + 12,
        oddity: `time written ${clock.hour}:${two(clock.minute ?? 0)} without am or pm`,
      }
    : clock
}

function passMidnight(clock: Clock, moment: Moment, { running, way }: Context): number {
  const seconds = secondsOf(clock)
  if (moment.plusDays > 0) running.dayShift = moment.plusDays
  else if (running.lastSeconds !== null) {
    const step = seconds - running.lastSeconds
    const isBack = way.isNewestFirst
      ? step > halfDay
      : step < -halfDay || (step < -quarterDay && !running.hasBreak)
    if (isBack) running.dayShift += way.isNewestFirst ? -1 : 1
  }
  running.hasBreak = false
  return running.dayShift
}

function placeEnd(
  end: Point,
  start: Clock,
  day: string | null,
  zone: Zone | null,
  label: string | null,
  context: Context,
  flags: string[],
  write: (date: string | null, clock: Clock) => string,
): { end: string; endUtc?: string } {
  const own = end.date ? placeDate(end.date, dateContext(context)).day : null
  const isEarlier = secondsOf(end.clock) < secondsOf(start)
  const span = secondsOf(end.clock) - secondsOf(start) + (isEarlier ? 86_400 : 0)
  // "14:20-2:00" may be a length, a 12-hour figure or the next day: only a person knows.
  const isUnclear =
    own === null && isEarlier && span > quarterDay && !end.clock.hasHalf && !end.clock.isPadded
  if (isUnclear) flags.push(`the end of the range, ${spoken(end.clock)}, is before its beginning`)
  const endDay = own ?? (day === null ? null : addDays(day, isEarlier ? 1 : 0))
  if (own !== null) context.running.date = own
  const endZone = end.zone === null ? zone : zoneOf(end.zone)
  const instant =
    endDay === null || endZone === null || isUnclear ? null : instantOf(endDay, end.clock, endZone, null)
  const said = isUnclear ? write(day, end.clock) : write(endDay, end.clock)
  return {
    end: said,
    ...(instant === null || label === undefined
      ? {}
      : { endUtc: isoInstant(instant.ms, end.clock.fraction !== '') }),
  }
}

function endOfEpoch({ endEpochMs }: Moment): { end?: string; endUtc?: string } {
  if (endEpochMs === null) return {}
  const end = isoInstant(endEpochMs, endEpochMs % 1000 !== 0)
  return { end, endUtc: end }
}

/** The second zone in parentheses may disagree with the first; that is shown and not settled. */
function checkOther(moment: Moment, day: string | null, instant: number | null, flags: string[]): void {
  const { other } = moment
  if (!other?.zone || day === null || instant === null) return
  const zone = zoneOf(other.zone)
  const there = zone && instantOf(day, other.clock, zone, null)
  if (!there) return
  const apart = Math.abs(there.ms - instant) % (24 * 60 * minute)
  if (apart > minute && apart < 24 * 60 * minute - minute)
    flags.push(`text also says ${spoken(other.clock)} ${other.zone}, which is another time`)
}

/** Where the first clock has no zone at all, one in parentheses gives the instant. */
function fromOther({ other }: Moment, day: string | null): number | null {
  const zone = other?.zone ? zoneOf(other.zone) : null
  return other && zone && day !== null ? (instantOf(day, other.clock, zone, null)?.ms ?? null) : null
}

function noteMissing({ notes }: Context, day: string | null, zone: Zone | null, line: number): void {
  const code = day === null ? 'date-missing' : zone === null ? 'zone-missing' : null
  if (code === null || notes.some((note) => note.code === code)) return
  const message =
    code === 'date-missing'
      ? 'The text names no day. Choose the day of the incident, and the times become instants.'
      : 'The text names no time zone. Choose one, and the times become instants.'
  notes.push({ code, line, message })
}

const spoken = (clock: Clock): string => {
  if (clock.minute === null) return two(clock.hour)
  const seconds =
    clock.second === null ? '' : `:${two(clock.second)}${clock.fraction ? `.${clock.fraction}` : ''}`
  return `${two(clock.hour)}:${two(clock.minute)}${seconds}`
}

function offsetSuffix(label: string, date: string, clock: Clock): string {
  if (isUtc(label)) return 'Z'
  const zone = zoneOf(label)
  const minutes = zone === null ? null : (instantOf(date, clock, zone, null)?.offsetMinutes ?? null)
  if (minutes === null) return ''
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
