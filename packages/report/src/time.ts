import type { EventTime } from '@second-story/postmortem'

/** `2026-10-27 09:15 UTC`; seconds only where there are any. */
export function utcTime(iso: string): string {
  const [date, clock = ''] = iso.split('T')
  return `${date} ${clock.slice(6, 8) === '00' ? clock.slice(0, 5) : clock.slice(0, 8)} UTC`
}

/** The time of an event in UTC, with what makes it uncertain; and in the incident's zone where that is another. */
export function eventTime(time: EventTime, zone: string): string {
  if (time.utc === null) return time.said || 'time unknown'
  const end = time.end ? `–${utcTime(time.end).slice(11)}` : ''
  const utc = end ? `${utcTime(time.utc).replace(' UTC', '')}${end}` : utcTime(time.utc)
  const local = zone === 'UTC' ? '' : ` (${localTime(time.utc, zone)})`
  return `${time.approximate ? '~' : ''}${utc}${local}`
}

function localTime(iso: string, zone: string): string {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    return `${format.format(new Date(iso))} ${zone}`
  } catch {
    return zone
  }
}

/** `1 h 30 min`. */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  const parts = [
    days > 0 && `${days} d`,
    hours > 0 && `${hours} h`,
    (rest > 0 || minutes < 1) && `${rest} min`,
  ]
  return parts.filter((part) => part !== false).join(' ')
}

/** `2026-10-27 09:15 UTC` of epoch milliseconds. */
export const stamp = (ms: number): string => utcTime(new Date(ms).toISOString())
