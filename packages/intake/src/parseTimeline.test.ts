import { describe, expect, it } from 'vitest'
import { IntakeError } from './intakeError.ts'
import { limits } from './limits.ts'
import type { ParseOptions } from './parsedTimeline.ts'
import { parseTimeline } from './parseTimeline.ts'

const day = { date: '2026-03-01', zone: 'UTC' }
const only = (text: string, options: ParseOptions = day) => parseTimeline(text, options).events[0]
const all = (text: string, options: ParseOptions = day) => parseTimeline(text, options).events

describe('a line', () => {
  it.each([
    '- 09:15 alert `cpu` fires',
    '* **09:15**: alert `cpu` fires',
    '• 09:15 — alert `cpu` fires',
    '1. 09:15 => alert `cpu` fires',
    '[09:15] alert `cpu` fires',
    '`09:15` - alert `cpu` fires',
    '> 09:15 | alert `cpu` fires',
    '- [x] 09:15, alert `cpu` fires',
    '🔴 09:15\talert `cpu` fires',
    "*'''09:15''' alert `cpu` fires",
    '**09:15 alert `cpu` fires**',
  ])('[IN1] drops what stands around the time: %s', (line) => {
    expect(only(line)).toMatchObject({ at: '09:15', text: 'alert `cpu` fires', line: 1 })
  })
  it('[IN1] keeps emphasis and links in the text', () => {
    expect(only('**09:15:** **two** [pods](https://x.test/9:20) gone')?.text).toBe(
      '**two** [pods](https://x.test/9:20) gone',
    )
  })
  it('[IN1] reads a label that stands before its time', () => {
    expect(all('- Noticed: 2026-03-01 10:26\n- Declared 2026-03-01 11:00')).toMatchObject([
      { at: '2026-03-01T10:26', text: 'Noticed' },
      { at: '2026-03-01T11:00', text: 'Declared' },
    ])
  })
  it('[IN1] reads the time that a web server writes into the line', () => {
    const line = '192.0.2.1 - - [01/Mar/2026:09:15:02 +0000] "GET / HTTP/1.1" 504'
    expect(all(`${line}\n${line}`)).toMatchObject([{ utc: '2026-03-01T09:15:02Z' }, { line: 2 }])
  })
})

describe('a clock', () => {
  it.each([
    ['12h: 00m: 45s: it rang', '12:00:45'],
    ['09:15:02.114 it rang', '09:15:02.114'],
    ['12:05 AM it rang', '00:05'],
    ['1:05 pm it rang', '13:05'],
    ['3pm – it rang', '15:00'],
    ['13:05 PM it rang', '13:05'],
    ['09.15 Uhr – it rang', '09:15'],
    ['10 Uhr: it rang', '10:00'],
    ['9h30 – it rang', '09:30'],
    ['10 h 00 : it rang', '10:00'],
    ['午後1時30分 it rang', '13:30'],
    ['1600Z: it rang', '16:00'],
    ['noon: it rang', '12:00'],
    ['24:00 it rang', '24:00'],
  ])('[IN2] %s', (line, at) => {
    expect(only(line)).toMatchObject({ at, text: 'it rang' })
  })
  it('[IN2] flags a 24-hour clock with a superfluous pm, and figures without a colon', () => {
    expect(only('17:14pm it rang')?.flags).toEqual(['24h time with pm'])
    expect(only('2026-03-01 1600 - it rang')).toMatchObject({
      at: '2026-03-01T16:00',
      flags: ['time written 1600'],
    })
  })
  it('[IN2] goes on after noon on a 12-hour face, and says so', () => {
    const events = all('9:58 one\n12:05 two\n1:10 three')
    expect(events.map(({ at }) => at)).toEqual(['09:58', '12:05', '13:10'])
    expect(events[2]?.flags).toHaveLength(1)
  })
  it.each([
    'release 10.2 is out',
    '99:99 nonsense',
    '25:10 nothing',
    '3 pods restart',
    '10.12.20.23 is the address',
    '5:26 minutes of downtime',
    '**Time to repair**: 1h 10m',
    '2023 customers were affected',
    '10/50/100 % of the traffic',
    'It came back at 14:05 and stayed.',
  ])('[IN8] takes no time from: %s', (line) => {
    expect(parseTimeline(line, day)).toMatchObject({ events: [], notUnderstood: [{ line: 1 }] })
  })
})

describe('a date', () => {
  it.each([
    '2026-03-05 14:00 UTC deploy',
    '2026/03/05 14:00 UTC deploy',
    '20260305T140000Z deploy',
    'March 5, 2026 14:00 UTC deploy',
    '5 March 2026, 14:00 UTC deploy',
    '5th of March 2026 at 2pm UTC: deploy',
    'Thu, 05 Mar 2026 14:00:00 +0000 deploy',
    'Thu Mar  5 14:00:00 UTC 2026 deploy'.replace('  ', ' '),
    '2026 March 5 14:00 UTC – deploy',
    '05.03.2026 15:00 MEZ: deploy',
    'Le 5 mars 2026 à 14h00 UTC : deploy',
    '14:00 UTC on 5 March 2026 – deploy',
    '2026年3月5日 14:00 UTC deploy',
    '1772719200 deploy',
    '1772719200000: deploy',
  ])('[IN3] %s', (line) => {
    expect(only(line, {})).toMatchObject({ text: 'deploy' })
    expect(Date.parse(only(line, {})?.utc ?? '')).toBe(Date.parse('2026-03-05T14:00:00Z'))
  })
  it('[IN3] takes the order of day and month from the whole text, or from the day of the incident', () => {
    expect(all('03/04/2026 10:00 a\n03/25/2026 10:00 b')[0]?.at).toBe('2026-03-04T10:00')
    expect(all('03/04/2026 10:00 a', { date: '2026-04-03' })[0]?.at).toBe('2026-04-03T10:00')
    expect(all('03/04/2026 10:00 a', { date: '2026-03-15' })[0]?.at).toBe('2026-03-04T10:00')
    expect(parseTimeline('03/04/2026 10:00 a').notes).toMatchObject([{ code: 'date-order-guessed' }, {}])
  })
  it('[IN3] completes a year, a weekday or "yesterday" from the day of the incident', () => {
    expect(only('Feb 27, 22:57 UTC it began')?.utc).toBe('2026-02-27T22:57:00Z')
    expect(only('Dec 30, 22:57 UTC it began', { date: '2026-01-02' })?.utc).toBe('2025-12-30T22:57:00Z')
    expect(only('Mon 8:00am closed')?.at).toBe('2026-03-02T08:00')
    expect(only('Yesterday at 8:00 AM - closed')?.at).toBe('2026-02-28T08:00')
  })
  it('[IN4] comes from a heading above, with its zone', () => {
    const events = all('## 2026-02-03 (all times CET)\n10:00 one\n## 2026-02-04\n09:00 two', {})
    expect(events).toMatchObject([
      { at: '2026-02-03T10:00+01:00', utc: '2026-02-03T09:00:00Z', tz: 'CET' },
      { at: '2026-02-04T09:00+01:00', utc: '2026-02-04T08:00:00Z' },
    ])
  })
  it('[IN4] is an event of a day or month where no clock is given', () => {
    expect(all('- 2026-02-03: certificate ordered\n- 2026-02-?? HH:mm: it expired', {})).toMatchObject([
      { at: '2026-02-03', utc: null, precision: 'day' },
      { at: '2026-02', utc: null, precision: 'month', approx: true },
    ])
  })
  it('[IN4] stays open where a clock was never filled in', () => {
    expect(all('## 2026-02-03\n- HH:mm: ordered\n- 10:00: paid\n- ??:?? - came', {})).toMatchObject([
      { at: '2026-02-03', utc: null, precision: 'day', text: 'ordered' },
      { at: '2026-02-03T10:00' },
      { at: '2026-02-03', text: 'came' },
    ])
  })
  it('[IN4] that cannot be is shown and makes no instant', () => {
    expect(only('20202-01-16 10:00 typed in haste')).toMatchObject({ utc: null, text: 'typed in haste' })
    expect(only('20202-01-16 10:00 typed in haste')?.flags).toHaveLength(1)
  })
  it('[IN4] is not invented', () => {
    expect(parseTimeline('10:00 something', { zone: 'UTC' })).toMatchObject({
      events: [{ at: '10:00', utc: null }],
      notes: [{ code: 'date-missing' }],
    })
    expect(parseTimeline('2026-01-01 10:00 something')).toMatchObject({
      events: [{ utc: null }],
      notes: [{ code: 'zone-missing' }],
    })
  })
})

describe('a zone', () => {
  it('[IN5] label is read literally, a region follows the date', () => {
    expect(only('2026-07-01 10:00 PST rollback')?.utc).toBe('2026-07-01T18:00:00Z')
    expect(only('2026-07-01 10:00 AM PT: rollback')?.utc).toBe('2026-07-01T17:00:00Z')
    expect(only('2026-07-01 10:00 Europe/Berlin rollback')?.utc).toBe('2026-07-01T08:00:00Z')
    expect(only('2026-07-01 10:00 UTC+2: rollback')?.utc).toBe('2026-07-01T08:00:00Z')
  })
  it('[IN5] of the line wins over the declared one, and that is flagged once', () => {
    const { events, notes } = parseTimeline(
      'All times in PST.\n10:00 CST one\n11:00 CST two\n12:00 three',
      day,
    )
    expect(events.map(({ utc }) => utc?.slice(11, 13))).toEqual(['16', '17', '20'])
    expect(notes.filter(({ code }) => code === 'zone-conflict')).toHaveLength(1)
  })
  it('[IN5] that was chosen counts last, across a change of the clocks', () => {
    const zone = { zone: 'Europe/Berlin' }
    expect(only('2026-03-29 01:59 before', zone)?.utc).toBe('2026-03-29T00:59:00Z')
    expect(only('2026-03-29 03:01 after', zone)?.utc).toBe('2026-03-29T01:01:00Z')
  })
  it('[IN5] hour that comes twice is the second one where only that is later', () => {
    const { events, notes } = parseTimeline('2026-10-25 02:50 one\n2026-10-25 02:10 two', {
      zone: 'Europe/Berlin',
    })
    expect(events.map(({ utc }) => utc)).toEqual(['2026-10-25T00:50:00Z', '2026-10-25T01:10:00Z'])
    expect(notes.map(({ code }) => code)).toContain('clock-changed')
  })
  it('[IN5] is no word of the text', () => {
    expect(only('09:15 DNS stops answering')).toMatchObject({ text: 'DNS stops answering' })
    expect(only('09:15 est lent')).toMatchObject({ text: 'est lent', utc: '2026-03-01T09:15:00Z' })
  })
  it('[IN5] of a second reading makes no second event, and a contradiction is flagged', () => {
    expect(all('10:15 (05:15 EST): one\n12:48 (6:48 PDT): two')).toMatchObject([
      { text: 'one', utc: '2026-03-01T10:15:00Z' },
      { text: 'two', flags: [expect.stringContaining('6:48 PDT')] },
    ])
    expect(only('10:15 (05:15 EST): one')?.flags).toBeUndefined()
  })
})

describe('ranges and guesses', () => {
  it.each(['14:00–14:10', '14:00 - 14:10:', '14:00 to 14:10', '- from 14:00 until 14:10:'])(
    '[IN6] %s',
    (time) => {
      expect(only(`${time} pods restart`)).toMatchObject({
        utc: '2026-03-01T14:00:00Z',
        end: '14:10',
        endUtc: '2026-03-01T14:10:00Z',
        text: 'pods restart',
      })
    },
  )
  it('[IN6] ends a range on the next day, and asks where the end is unclear', () => {
    expect(only('23:50–00:20 outage')?.endUtc).toBe('2026-03-02T00:20:00Z')
    const unclear = only('14:20-2:00 outage')
    expect(unclear).toMatchObject({ end: '02:00', flags: [expect.stringContaining('02:00')] })
    expect(unclear?.endUtc).toBeUndefined()
  })
  it.each(['~14:05', '± 14:05', 'c. 14:05', 'about 14:05', '14:05~', '14:05 (approx)'])(
    '[IN6] %s is approximate',
    (time) => {
      expect(only(`${time} first complaint`)).toMatchObject({
        at: '14:05',
        approx: true,
        text: 'first complaint',
      })
    },
  )
  it('[IN6] a heading makes all times approximate', () => {
    expect(all('All times approximate (UTC)\n10:00 one').at(0)?.approx).toBe(true)
  })
  it('[IN7] passes midnight once, and says so', () => {
    const { events, notes } = parseTimeline('23:50 page\n00:10 fix\n00:20 rest', day)
    expect(events[2]).toMatchObject({ utc: '2026-03-02T00:20:00Z', dayOffset: 1 })
    expect(notes.filter(({ code }) => code === 'midnight-passed')).toMatchObject([{ line: 2 }])
  })
  it('[IN7] knows a text that has its newest lines first', () => {
    const { events, notes } = parseTimeline('10:30 c\n10:10 b\n09:20 a', day)
    expect(events.map(({ dayOffset }) => dayOffset)).toEqual([undefined, undefined, undefined])
    expect(notes).toMatchObject([{ code: 'newest-first' }])
  })
  it('[IN7] keeps times that count from T0, and places them when T0 is known', () => {
    const text = 'T-2h: deploy\nT0 alert\nT+5m: page'
    expect(all(text).map(({ at, utc }) => [at, utc])).toEqual([
      ['T-2h', null],
      ['T0', null],
      ['T+5m', null],
    ])
    expect(all(text, { t0: '2026-03-01T09:00:00Z' }).map(({ utc }) => utc)).toEqual([
      '2026-03-01T07:00:00Z',
      '2026-03-01T09:00:00Z',
      '2026-03-01T09:05:00Z',
    ])
  })
})

describe('what surrounds the events', () => {
  it('[IN8] is listed with its line', () => {
    expect(parseTimeline('Some words first\n\n10:00 one\n\nAnd a thought', day).notUnderstood).toEqual([
      { line: 1, text: 'Some words first' },
      { line: 5, text: 'And a thought' },
    ])
  })
  it('[IN8] leaves prose alone, even where its sentences begin with a time', () => {
    const text =
      'We tell what happened, as far as we know it today.\n\nAt 9:37 AM PST, a command removed servers. By 10:00 all was slow.'
    expect(parseTimeline(text, day)).toMatchObject({ events: [], format: 'nothing' })
  })
  it('[IN9] joins wrapped and indented lines, and no others', () => {
    const events = all(
      '10:00 the replication process of the secondary started to lag behind and\nwe had to start it anew\n- 10:10 one\n  - detail\n- not an event',
    )
    expect(events.map(({ text }) => text)).toEqual([
      'the replication process of the secondary started to lag behind and\nwe had to start it anew',
      'one\ndetail',
    ])
  })
  it('[IN9] gives a heading the text below it, code included, and carries date and zone on', () => {
    const text =
      '### 2026-03-01 16:22 PST\n\nOut of memory.\n\n```\nKilled 09:00 x\n```\n\n### 16:59\n\nBack.'
    expect(all(text, {})).toMatchObject([
      { text: 'Out of memory.\n\n```\nKilled 09:00 x\n```' },
      { at: '2026-03-01T16:59-08:00', text: 'Back.' },
    ])
  })
  it('[IN9] gives a status page the text above the time', () => {
    const text =
      'API trouble\nResolved - It is over.\nMar 1, 22:57 UTC\nMonitoring - We watch.\nMar 1, 22:34 UTC'
    expect(parseTimeline(text, day)).toMatchObject({
      format: 'status-page',
      events: [
        { text: 'Resolved - It is over.', status: 'resolved', utc: '2026-03-01T22:57:00Z' },
        { text: 'Monitoring - We watch.', status: 'monitoring' },
      ],
      notUnderstood: [{ line: 1 }],
    })
  })
})

describe('what to look at', () => {
  it('[IN15] is among the notes, each with its line', () => {
    const { events, notes } = parseTimeline('10:00 one\n17:14pm two', day)
    expect(events[1]?.flags).toEqual(['24h time with pm'])
    expect(notes).toEqual([{ code: 'worth-a-look', line: 2, message: '24h time with pm.' }])
  })
})

describe('limits', () => {
  const code = (text: string, options: ParseOptions = {}) => {
    try {
      parseTimeline(text, options)
      return null
    } catch (error) {
      return error instanceof IntakeError ? error.code : error
    }
  }
  it('[IN13] refuses what is too large, no text, too many or too deep', () => {
    expect(code('x'.repeat(limits.characters + 1))).toBe('too-large')
    expect(code('PK\u0003\u0000')).toBe('not-text')
    expect(code('\n'.repeat(limits.lines))).toBe('too-many-lines')
    expect(code('10:00 a\n'.repeat(limits.events + 1))).toBe('too-many-events')
    expect(code(`${'['.repeat(500)}${']'.repeat(500)}`)).toBe('too-deep')
  })
  it('[IN13] refuses options that cannot be', () => {
    expect(code('', { date: '2026-02-30' })).toBe('bad-date')
    expect(code('', { zone: 'Mars/Base' })).toBe('bad-zone')
    expect(code('', { t0: 'soon' })).toBe('bad-t0')
  })
  it.each([
    '*',
    '`',
    '[',
    '1',
    '10:',
    ' ',
    '| ',
    '=',
    '# ',
    '<',
    '"',
    '10:00-',
    'a=',
    '- ',
    '~',
    ',',
    "'",
    '\t',
    '@a ',
    '{"a":',
  ])('[IN14] gets through a million of %j in one line', (sign) => {
    const text = sign.repeat(Math.floor(1_000_000 / sign.length))
    expect(parseTimeline(`10:00 ${text}\n${text}`, day).events.length).toBeLessThan(3)
  })
  it('[IN14] gets through many lines of any kind', () => {
    for (const line of [
      '2026-03-01',
      '10:00',
      'Ann  10:03 AM',
      'Ann',
      '|a|10:00|',
      '### 10:00',
      '- 2026-03-01',
      '10:00,a,b',
      '20202-01-01 10:00 x',
      '{|',
      '| x',
      '```',
    ]) {
      expect(() => parseTimeline(`${line}\n`.repeat(6000), day)).not.toThrow()
    }
  })
})
