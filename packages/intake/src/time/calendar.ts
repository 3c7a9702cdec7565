/** `YYYY-MM-DD` arithmetic without a zone, in whole days. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)

export const dateOfDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

export const addDays = (date: string, days: number): string =>
  days === 0 ? date : dateOfDay(dayNumber(date) + days)

/** 1 (Monday) to 7. */
export const weekdayOfDate = (date: string): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

export const isRealDate = (date: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const ms = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date)
}

export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`

export const two = (value: number): string => String(value).padStart(2, '0')

/** ISO 8601 in UTC; milliseconds only where they were given. */
export const isoInstant = (ms: number, hasFraction: boolean): string => {
  const iso = new Date(ms).toISOString()
  return hasFraction ? iso : iso.replace(/\.\d{3}Z$/, 'Z')
}
