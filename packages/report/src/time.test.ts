import { describe, expect, it } from 'vitest'
import { duration, eventTime, stamp } from './time.ts'

const time = { utc: '2023-10-27T23:50:00.000Z', end: null, approximate: false, said: '' }

describe('times', () => {
  it('[RP30] stand in UTC; seconds only where there are any', () => {
    expect(eventTime(time, 'UTC')).toBe('2023-10-27 23:50 UTC')
    expect(eventTime({ ...time, utc: '2023-10-27T23:50:07.000Z' }, 'UTC')).toBe('2023-10-27 23:50:07 UTC')
    expect(stamp(Date.UTC(2023, 0, 2, 3, 4))).toBe('2023-01-02 03:04 UTC')
  })
  it('[RP31] are also told in the zone of the incident, with its date where that is another', () => {
    const noon = { ...time, utc: '2023-07-27T12:00:00.000Z' }
    expect(eventTime(noon, 'Europe/Berlin')).toBe('2023-07-27 12:00 UTC (14:00 Europe/Berlin)')
    expect(eventTime(time, 'Asia/Kolkata')).toBe('2023-10-27 23:50 UTC (2023-10-28 05:20 Asia/Kolkata)')
    expect(eventTime(noon, 'Europe/London')).toBe('2023-07-27 12:00 UTC (13:00 Europe/London)')
    expect(eventTime({ ...noon, utc: '2023-12-01T12:00:00.000Z' }, 'Europe/London')).toBe(
      '2023-12-01 12:00 UTC',
    )
    expect(eventTime(noon, 'No/Where')).toBe('2023-07-27 12:00 UTC')
  })
  it('[RP32] say what makes them uncertain', () => {
    expect(eventTime({ ...time, approximate: true }, 'UTC')).toBe('~2023-10-27 23:50 UTC')
    const until = (end: string) => eventTime({ ...time, end }, 'UTC')
    expect(until('2023-10-27T23:55:00.000Z')).toBe('2023-10-27 23:50–23:55 UTC')
    expect(until('2023-10-28T00:10:00.000Z')).toBe('2023-10-27 23:50 – 2023-10-28 00:10 UTC')
    expect(eventTime({ ...time, utc: null, said: 'around lunch' }, 'UTC')).toBe('“around lunch”')
    expect(eventTime({ ...time, utc: null }, 'UTC')).toBe('time unknown')
    expect(eventTime({ ...time, utc: 'garbage' }, 'UTC')).toBe('time unknown')
    expect(stamp(Number.NaN)).toBe('time unknown')
  })
  it('[RP33] durations have their minutes, and nought is a duration', () => {
    const min = 60_000
    expect([0, 8 * min, 90 * min, 51 * 60 * min, 45_000, 90_000].map(duration)).toEqual([
      '0 min',
      '8 min',
      '1 h 30 min (90 min)',
      '2 d 3 h (3060 min)',
      '45 s',
      '1 min 30 s',
    ])
  })
})
