const formats = new Map<string, Intl.DateTimeFormat>()
const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** What a clock on the wall in `zone` shows, as if it stood in UTC; an unknown zone counts as UTC. */
export function wallTime(ms: number, zone: string): number {
  if (!(Math.abs(ms) < 8.6e15)) return 0
  const found = new Map(
    formatOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value] as const),
  )
  const at = (name: Intl.DateTimeFormatPartTypes) => found.get(name) ?? '00'
  const wall = Date.parse(
    `${at('year').padStart(4, '0')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}:${at('second')}Z`,
  )
  return Number.isNaN(wall) ? ms : wall + (((ms % 1000) + 1000) % 1000)
}

/** The instant at which the clock in `zone` shows `wall`. */
export function instantOfWall(wall: number, zone: string): number {
  // Twice: the offset at the guess may differ from the one at the answer on the day the clocks change.
  const guess = wall - (wallTime(wall, zone) - wall)
  return guess - (wallTime(guess, zone) - wall)
}

/** `09:15`, `09:15:30`. */
export const clockOf = (wall: number): string =>
  new Date(wall).toISOString().slice(11, wall % 60_000 === 0 ? 16 : 19)

/** `Fri 27 Oct`, with the year where it is asked for. */
export function dayOf(wall: number, withYear = false): string {
  const date = new Date(wall)
  const day = `${dayNames[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`
  return withYear ? `${day} ${date.getUTCFullYear()}` : day
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const created = createFormat(zone)
  formats.set(zone, created)
  return created
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  const shape = {
    calendar: 'iso8601',
    numberingSystem: 'latn',
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
