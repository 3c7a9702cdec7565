import type { EventTime } from '@second-story/postmortem'

/** `2026-10-27 09:15`; seconds only where there are any. Always in UTC. */
export function utcMinute(iso: string): string {
  const instant = new Date(iso)
  if (Number.isNaN(instant.getTime())) return 'time unknown'
  const [date = '', clock = ''] = instant.toISOString().split('T')
  return `${date} ${clock.slice(6, 8) === '00' ? clock.slice(0, 5) : clock.slice(0, 8)}`
}

export const utcTime = (iso: string): string =>
  Number.isNaN(Date.parse(iso)) ? 'time unknown' : `${utcMinute(iso)} UTC`

/** `2026-10-27 09:15 UTC` of epoch milliseconds. */
export const stamp = (ms: number): string =>
  Math.abs(ms) <= 8.64e15 ? utcTime(new Date(ms).toISOString()) : 'time unknown'

/** The time of an event in UTC, with what makes it uncertain; and in the incident's zone where that is another. */
export function eventTime({ utc, end, approximate, said }: EventTime, zone: string): string {
  if (utc === null || Number.isNaN(Date.parse(utc))) return said.trim() ? `“${said.trim()}”` : 'time unknown'
  const around = approximate ? '~' : ''
  const local = localRange(utc, end, zone)
  return `${around}${range(utcMinute(utc), end === null ? null : utcMinute(end))} UTC${local ? ` (${around}${local} ${zone})` : ''}`
}

/** The end says its date only where it is another day's. */
function range(from: string, to: string | null): string {
  if (to === null || to === from) return from
  return from.slice(0, 10) === to.slice(0, 10) ? `${from}–${to.slice(11)}` : `${from} – ${to}`
}

function localRange(utc: string, end: string | null, zone: string): string | null {
  const from = localMinute(utc, zone)
  if (from === null || from === utcMinute(utc)) return null
  const local = range(from, end === null ? null : localMinute(end, zone))
  return from.slice(0, 10) === utcMinute(utc).slice(0, 10) ? local.slice(11) : local
}

/** Null for a zone that nobody knows. */
function localMinute(iso: string, zone: string): string | null {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
    const part = new Map(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]))
    const seconds = part.get('second') === '00' ? '' : `:${part.get('second')}`
    return `${part.get('year')}-${part.get('month')}-${part.get('day')} ${part.get('hour')}:${part.get('minute')}${seconds}`
  } catch {
    return null
  }
}

/** `8 min`, `1 h 30 min (90 min)`; whole minutes from ten minutes on. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 600 && seconds % 60 !== 0)
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  const parts = [days > 0 && `${days} d`, hours > 0 && `${hours} h`, rest > 0 && `${rest} min`]
  const spoken = parts.filter((part) => part !== false).join(' ')
  return `${spoken} (${minutes} min)`
}
