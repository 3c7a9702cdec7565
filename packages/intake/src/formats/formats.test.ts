import { describe, expect, it } from 'vitest'
import type { ParseOptions } from '../parsedTimeline.ts'
import { parseTimeline } from '../parseTimeline.ts'

const day = { date: '2026-03-01', zone: 'UTC' }
const all = (text: string, options: ParseOptions = day) => parseTimeline(text, options).events

describe('tables', () => {
  it('[IN10] takes zone and year from the headings and joins the other cells', () => {
    const text =
      '|Day|Date (2025)|Time (PT)|Status|What|\n|--|--|--|--|--|\n| Sun | Oct 19 | 21:33-21:40 | Open | it `a|b` \\| fails<br>again |'
    expect(parseTimeline(text, {})).toMatchObject({
      format: 'markdown-table',
      events: [
        {
          at: '2025-10-19T21:33-07:00',
          end: '2025-10-19T21:40-07:00',
          utc: '2025-10-20T04:33:00Z',
          tz: 'PT',
          text: 'Open — it `a|b` | fails\nagain',
          line: 3,
        },
      ],
      notUnderstood: [],
    })
  })
  it('[IN10] takes who from a column, without closing pipes', () => {
    const text = 'When | Who | What\n--- | --- | ---\n9:58am | Tom | deploy\n10:03am | – | alert'
    expect(all(text)).toMatchObject([
      { at: '09:58', actor: 'Tom', text: 'deploy' },
      { at: '10:03', text: 'alert' },
    ])
    expect(all(text)[1]?.actor).toBeUndefined()
  })
  it('[IN10] keeps rows whose time is open, in their place', () => {
    const text = '| Time | Event |\n|---|---|\n| 09:15 | a1 |\n| ? | b1 |\n| 2026-03-02 HH:mm | c1 |'
    expect(all(text)).toMatchObject([
      { at: '09:15' },
      { at: '?', utc: null, precision: 'unknown', text: 'b1' },
      { at: '2026-03-02', utc: null, precision: 'day' },
    ])
  })
  it('[IN10] prefers the column in UTC to the same time in another zone', () => {
    expect(all('| PST | UTC | What |\n|--|--|--|\n| 08:15 | 16:15 | deploy |')).toMatchObject([
      { utc: '2026-03-01T16:15:00Z', text: 'deploy' },
    ])
  })
  it('[IN10] reads an end from its own column', () => {
    expect(all('| Start | End | What |\n|--|--|--|\n| 23:15 | 00:10 | deploy |')).toMatchObject([
      { at: '23:15', endUtc: '2026-03-02T00:10:00Z', text: 'deploy' },
    ])
  })
  it.each([
    ['||Time||Event||\n|09:15|alarm|', 'Jira'],
    ['{| class="wikitable"\n! Time !! Event\n|-\n| 09:15 || alarm\n|}', 'MediaWiki'],
    [
      '+-------+-------+\n| Time  | Event |\n+-------+-------+\n| 09:15 | alarm |\n+-------+-------+',
      'drawn',
    ],
    [
      '<table><tr><th>Time</th><th>Event</th></tr>\n<tr><td>09:15</td><td><b>alarm</b></td></tr></table>',
      'HTML',
    ],
    ['Time\tEvent\n09:15\talarm', 'TSV'],
  ])('[IN10] reads %j', (text) => {
    expect(all(text)).toMatchObject([{ at: '09:15', text: 'alarm' }])
  })
  it('[IN10] leaves tables without times alone', () => {
    const text = '| Team | Members |\n|---|---|\n| Ops | 3 |'
    expect(parseTimeline(text, day)).toMatchObject({ events: [], format: 'nothing' })
  })
})

describe('CSV', () => {
  it('[IN11] reads quotes, semicolons and lines in cells, each row with its line', () => {
    const text =
      'Created;Author;Comment\n"27.02.2026 09:15";Ann;"one; ""two""\nthree"\n27.02.2026 10:15;Bo;four'
    expect(parseTimeline(text, day)).toMatchObject({
      format: 'csv',
      events: [
        { at: '2026-02-27T09:15', actor: 'Ann', text: 'one; "two"\nthree', line: 2 },
        { at: '2026-02-27T10:15', actor: 'Bo', text: 'four', line: 4 },
      ],
    })
  })
  it('[IN11] loses nothing to a quote that never closes', () => {
    const { events } = parseTimeline('time,message\n09:15,"open\n09:20,next\n09:25,last', day)
    expect(events.map(({ line }) => line)).toEqual([2, 3, 4])
  })
  it('[IN11] reads our own CSV back', () => {
    const text =
      'utc,end,approximate,said,text,detail,evidence,markers\r\n2026-03-01T09:15:00.000Z,,yes,09:15,alert,,,detected\r\n'
    expect(all(text)).toMatchObject([{ utc: '2026-03-01T09:15:00.000Z', approx: true, text: 'alert' }])
  })
  it('[IN11] does not take sentences with commas for a table', () => {
    expect(parseTimeline('09:15, deploy, then alert\n09:20, rollback, quick', day).events[0]?.text).toBe(
      'deploy, then alert',
    )
    expect(parseTimeline('09:15,deploy,ok\n09:20,rollback,ok', day).format).toBe('csv')
    expect(parseTimeline('Well, it failed\n09:20, rollback', day).format).toBe('lines')
  })
})

describe('JSON', () => {
  it('[IN12] tells seconds, milliseconds and nanoseconds apart', () => {
    const text =
      '[\n{"time": 1772719200000, "timeEnd": 1772719200000, "text": "a1"},\n{"ts": 1772719200.114, "msg": "b1"},\n["1772719200114000000", "c1"]\n]'
    expect(parseTimeline(text)).toMatchObject({
      format: 'json',
      events: [
        { utc: '2026-03-05T14:00:00Z', text: 'a1', line: 2 },
        { utc: '2026-03-05T14:00:00.114Z', text: 'b1', line: 3 },
        { utc: '2026-03-05T14:00:00.114Z', text: 'c1', line: 4 },
      ],
    })
    expect(all(text)[0]?.end).toBeUndefined()
  })
  it('[IN12] takes the updates of an incident and not the incident', () => {
    const update = { status: 'resolved', body: 'Over.', created_at: '2026-03-01T10:30:00Z' }
    const text = JSON.stringify({
      name: 'Errors',
      created_at: '2026-03-01T09:00:00Z',
      incident_updates: [update],
    })
    expect(all(text)).toMatchObject([{ text: 'Over.', status: 'resolved', utc: '2026-03-01T10:30:00Z' }])
  })
  it('[IN12] reads a Slack export: names, escaped signs, no replies and reactions', () => {
    const text = JSON.stringify([
      {
        type: 'message',
        user: 'U01',
        user_profile: { real_name: 'Ann' },
        text: 'p99 &gt; 9 <@U02>',
        ts: '1772719200.000200',
        replies: [{ user: 'U02', ts: '1772719300.000100' }],
      },
      {
        type: 'message',
        user: 'U02',
        user_profile: { real_name: 'Bo' },
        text: 'on it',
        ts: '1772719260.000300',
      },
    ])
    expect(parseTimeline(text)).toMatchObject({
      format: 'slack-export',
      events: [
        { actor: 'Ann', text: 'p99 > 9 @Bo', utc: '2026-03-05T14:00:00Z' },
        { actor: 'Bo', text: 'on it' },
      ],
    })
    expect(all(text)).toHaveLength(2)
  })
  it('[IN12] reads one object on each line and shows the broken ones', () => {
    const text =
      '{"time":"2026-03-01T09:15:00Z","msg":"a1"}\n{"time":oops}\n{"time":"2026-03-01T09:16:00+01:00","message":"b1","user":{"name":"Bo"}}'
    expect(parseTimeline(text)).toMatchObject({
      format: 'json-lines',
      events: [{ line: 1 }, { line: 3, actor: 'Bo', utc: '2026-03-01T08:16:00Z' }],
      notUnderstood: [{ line: 2 }],
    })
  })
  it('[IN12] reads records of keys and values, and logfmt', () => {
    expect(
      all(
        '- time: 2026-03-01T09:15:00Z\n  event: "a1"\n- time: 2026-03-01T09:20:00Z\n  event: b1\n  who: Bo',
      ),
    ).toMatchObject([
      { text: 'a1', line: 1 },
      { text: 'b1', actor: 'Bo', line: 3 },
    ])
    expect(all('ts=2026-03-01T09:15:00Z level=info msg="a 1"')).toMatchObject([{ text: 'a 1' }])
  })
})

describe('chats', () => {
  it.each([
    ['[10:03 AM] Ann Lee\nlogins fail\n[10:04 AM] Bo (Guest)\non it\nlike 2', 'Bo (Guest)'],
    ['Ann Lee  10:03 AM\nlogins fail\nBo  10:04 AM\non it', 'Bo'],
    ['Ann Lee\n  10:03 AM\nlogins fail\nBo\n  10:04 AM\non it', 'Bo'],
    ['Ann Lee — 03/01/2026 10:03 AM\nlogins fail\nBo — 03/01/2026 10:04 AM\non it', 'Bo'],
    ['[01/03/2026, 10:03:00] Ann Lee: logins fail\n[01/03/2026, 10:04:00] Bo: on it', 'Bo'],
    ['01/03/2026, 10:03 - Ann Lee: logins fail\n01/03/2026, 10:04 - Bo: on it', 'Bo'],
    ['[10:03] <Ann_Lee> logins fail\n[10:04] <@Bo> on it', 'Bo'],
    ['10:03:00 From Ann Lee to Everyone: logins fail\n10:04:00 From Bo to Everyone:\n\ton it', 'Bo'],
  ])('[IN9] %j', (text, second) => {
    const parsed = parseTimeline(text, day)
    expect(parsed.format).toBe('chat')
    expect(parsed.events.map(({ utc }) => utc?.slice(0, 16))).toEqual([
      '2026-03-01T10:03',
      '2026-03-01T10:04',
    ])
    expect(parsed.events.map((event) => event.text)).toEqual(['logins fail', 'on it'])
    expect(parsed.events[0]?.actor).toMatch(/^Ann.Lee$/)
    expect(parsed.events[1]?.actor).toBe(second)
  })
  it('[IN9] reads the subtitles of a recorded call as relative times', () => {
    const text = 'WEBVTT\n\n00:00:05.000 --> 00:00:07.000\n<v Ann Lee>It began at nine.</v>'
    expect(parseTimeline(text, day)).toMatchObject({
      format: 'web-vtt',
      events: [{ at: 'T+00:00:05', utc: null, actor: 'Ann Lee', text: 'It began at nine.' }],
    })
  })
})
