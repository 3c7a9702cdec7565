import type { EventTime } from '@second-story/postmortem'

const formats = new Map<string, Intl.DateTimeFormat>()

/** A long timeline asks for the same instants again with every letter that somebody types. */
const remembered = new Map<string, Record<string, string>>()
const mostRemembered = 10_000

function parts(utc: string, zone: string): Record<string, string> {
  const key = `${zone} ${utc}`
  const known = remembered.get(key)
  if (known) return known
  const format = formats.get(zone) ?? createFormat(zone)
  formats.set(zone, format)
  const found = Object.fromEntries(
    format.formatToParts(new Date(utc)).map(({ type, value }) => [type, value] as const),
  )
  if (remembered.size > mostRemembered) remembered.clear()
  remembered.set(key, found)
  return found
}

/** An unknown zone in the record must not break the screen. */
function createFormat(timeZone: string): Intl.DateTimeFormat {
  const shape = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: 'UTC' })
  }
}

/** `YYYY-MM-DD` in `zone`. */
export function dateIn(utc: string, zone: string): string {
  const { year, month, day } = parts(utc, zone)
  return `${year}-${month}-${day}`
}

/** `HH:mm`, with seconds only where there are any. */
export function clockIn(utc: string, zone: string): string {
  const { hour, minute, second } = parts(utc, zone)
  return second === '00' ? `${hour}:${minute}` : `${hour}:${minute}:${second}`
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `Fri, 27 Oct 2023` for the day of an instant in `zone`. */
export const dayIn = (utc: string, zone: string): string =>
  dayFormat.format(new Date(`${dateIn(utc, zone)}T12:00:00Z`))

/** What stands in front of an event: `~14:05`, `14:00–14:10`, or what the source said. */
export function timeLabel(time: EventTime, zone: string): string {
  if (time.utc === null) return time.said || 'time unknown'
  const end = time.end ? `–${clockIn(time.end, zone)}` : ''
  return `${time.approximate ? '~' : ''}${clockIn(time.utc, zone)}${end}`
}

/** The beginning alone: `~14:05`, or what the source said. */
export const beginLabel = (time: EventTime, zone: string): string => timeLabel({ ...time, end: null }, zone)

/** Letters of the longest beginning, so that all times of a list take the same room and no more. */
export const widestBegin = (times: readonly EventTime[], zone: string): number =>
  Math.max(5, ...times.map((time) => (time.utc === null ? 7 : beginLabel(time, zone).length)))

/** Date, time and zone in full, and the same in UTC where the incident is told in another zone. */
export function fullTime(time: EventTime, zone: string): string {
  if (time.utc === null) return 'Nobody has set a time yet'
  const inZone = `${dateIn(time.utc, zone)} ${timeLabel(time, zone)} ${zone}`
  return zone === 'UTC' ? inZone : `${inZone} = ${utcLabel(time.utc)}`
}

/** `2023-10-27 09:15 UTC`. */
export const utcLabel = (utc: string): string => `${dateIn(utc, 'UTC')} ${clockIn(utc, 'UTC')} UTC`

/** The instant that a clock in `zone` shows as `date` and `clock`; null when they make no time. */
export function instantOf(date: string, clock: string, zone: string): string | null {
  const asUtc = Date.parse(`${date}T${clock.length === 5 ? `${clock}:00` : clock}Z`)
  if (Number.isNaN(asUtc)) return null
  // Twice, because the offset at the guess may differ from the offset at the answer on the day the clocks change.
  let instant = asUtc
  for (let round = 0; round < 2; round++) instant = asUtc - offsetAt(instant, zone)
  return new Date(instant).toISOString()
}

function offsetAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second } = parts(new Date(instant).toISOString(), zone)
  return (
    Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(instant / 1000) * 1000
  )
}

/** `1 h 30 min`, `45 s`; never negative. */
export function duration(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000)
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3_600) % 24,
    Math.floor(seconds / 60) % 60,
  ]
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`
  if (minutes > 0) return `${minutes} min`
  return seconds === 0 ? '0 min' : `${seconds} s`
}
