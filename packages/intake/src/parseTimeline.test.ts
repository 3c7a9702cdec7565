import { describe, expect, it } from 'vitest'
import type { IntakeError } from './intakeError.ts'
import { maxCharacters, parseTimeline } from './parseTimeline.ts'

const only = (text: string, options = {}) => parseTimeline(text, options).events[0]

describe('parseTimeline', () => {
  it('[IN1] drops what stands around the time and keeps the text', () => {
    for (const line of [
      '- 09:15 alert `cpu` fires',
      '* **09:15**: alert `cpu` fires',
      '[09:15] alert `cpu` fires',
      '`09:15` - alert `cpu` fires',
    ]) {
      expect(only(line)).toMatchObject({ at: '09:15', text: 'alert `cpu` fires' })
    }
  })
  it('[IN2] reads hours, minutes and seconds that are spelled out', () => {
    expect(only('12h: 00m: 45s: The pager rang', { date: '2026-03-01' })).toMatchObject({
      at: '12:00:45',
      utc: '2026-03-01T12:00:45Z',
      text: 'The pager rang',
    })
  })
  it('[IN2] reads a date, a time and a zone in backticks', () => {
    expect(only('*   `2026-10-27 09:00 UTC`: Two people cannot log in.')).toMatchObject({
      utc: '2026-10-27T09:00:00Z',
      text: 'Two people cannot log in.',
    })
  })
  it('[IN2] reads halves of the day, and trusts a 24-hour figure over them', () => {
    expect(only('12:05 AM it begins', { date: '2026-01-01' })?.utc).toBe('2026-01-01T00:05:00Z')
    expect(only('1:05 pm it ends', { date: '2026-01-01' })?.utc).toBe('2026-01-01T13:05:00Z')
    expect(only('13:05 PM it ends', { date: '2026-01-01' })?.utc).toBe('2026-01-01T13:05:00Z')
  })
  it('[IN2] reads dates with the month in words', () => {
    expect(only('March 5, 2026 14:00 UTC deploy')?.utc).toBe('2026-03-05T14:00:00Z')
    expect(only('5 March 2026, 14:00 deploy')?.utc).toBe('2026-03-05T14:00:00Z')
  })
  it('[IN3] reads PST literally and lets the date decide for PT', () => {
    expect(only('2026-07-01 10:00 PST rollback')?.utc).toBe('2026-07-01T18:00:00Z')
    expect(only('[10:03 AM PT] rollback', { date: '2026-07-01' })).toMatchObject({
      utc: '2026-07-01T17:03:00Z',
      tz: 'PT',
      text: 'rollback',
    })
  })
  it('[IN3] takes the chosen zone where the log names none, across a change of the clocks', () => {
    expect(only('2026-03-29 01:59 before', { zone: 'Europe/Berlin' })?.utc).toBe('2026-03-29T00:59:00Z')
    expect(only('2026-03-29 03:01 after', { zone: 'Europe/Berlin' })?.utc).toBe('2026-03-29T01:01:00Z')
  })
  it('[IN3] does not take a word of the text for a zone', () => {
    expect(only('09:15 DNS stops answering', { date: '2026-01-01' })).toMatchObject({
      text: 'DNS stops answering',
      utc: '2026-01-01T09:15:00Z',
    })
  })
  it('[IN4] takes the date from a heading', () => {
    const { events } = parseTimeline('## 2026-02-03 (UTC)\n10:00 one\n## 2026-02-04\n09:00 two')
    expect(events.map(({ utc }) => utc)).toEqual(['2026-02-03T10:00:00Z', '2026-02-04T09:00:00Z'])
  })
  it('[IN4] invents no instant without a date', () => {
    expect(only('10:00 something')).toMatchObject({ at: '10:00', utc: null })
  })
  it('[IN5] keeps approximate times and ranges', () => {
    expect(only('~14:05 first complaint', { date: '2026-01-01' })).toMatchObject({
      approx: true,
      text: 'first complaint',
    })
    expect(only('14:00–14:10 UTC restart of all pods', { date: '2026-01-01' })).toMatchObject({
      utc: '2026-01-01T14:00:00Z',
      end: '14:10',
      endUtc: '2026-01-01T14:10:00Z',
      text: 'restart of all pods',
    })
  })
  it('[IN6] passes midnight', () => {
    const { events } = parseTimeline('23:50 page\n00:10 fix', { date: '2026-01-01' })
    expect(events[1]).toMatchObject({ utc: '2026-01-02T00:10:00Z', dayOffset: 1 })
  })
  it('[IN7] reads the rows of a table, with a pipe in a cell', () => {
    const { events, notUnderstood } = parseTimeline(
      '| Time | What |\n|---|---|\n| 09:15 | queue `a \\| b` is full |',
      { date: '2026-01-01' },
    )
    expect(events).toMatchObject([{ utc: '2026-01-01T09:15:00Z', text: 'queue `a | b` is full', line: 3 }])
    expect(notUnderstood).toMatchObject([{ line: 1 }])
  })
  it('[IN8] lists what has no time and keeps the line numbers', () => {
    const parsed = parseTimeline('Some words first\n\n10:00 one\nand a thought')
    expect(parsed.events).toHaveLength(1)
    expect(parsed.notUnderstood).toEqual([
      { line: 1, text: 'Some words first' },
      { line: 4, text: 'and a thought' },
    ])
  })
  it('[IN8] does not take versions, ratios and counts for times', () => {
    const { events } = parseTimeline('release 10.2 is out\n99:99 nonsense\n3 pods restart\n25:10 nothing')
    expect(events).toEqual([])
  })
  it('[IN9] refuses what is too large and what is no text', () => {
    const code = (text: string) => {
      try {
        parseTimeline(text)
        return null
      } catch (error) {
        return (error as IntakeError).code
      }
    }
    expect(code('x'.repeat(maxCharacters + 1))).toBe('too-large')
    expect(code('PK\u0003\u0000')).toBe('not-text')
    expect(code('\n'.repeat(60_000))).toBe('too-many-lines')
  })
})
