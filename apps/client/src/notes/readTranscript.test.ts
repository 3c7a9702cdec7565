import { parseTimeline } from '@second-story/intake'
import { describe, expect, it } from 'vitest'
import { beginOf, transcriptLines } from './readTranscript.ts'

const vtt = `WEBVTT

00:00:03.000 --> 00:00:05.000
<v Ana>The first page came

00:00:05.000 --> 00:00:08.000
<v Ana>at nine.

00:00:09.000 --> 00:00:12.000
<v Bo>I saw the queue grow.

00:02:00.000 --> 00:02:04.000
<v Bo>Then it was quiet.
`
const srt = `1
00:00:03,000 --> 00:00:05,000
Ana: The first page came at nine.

2
00:00:09,000 --> 00:00:12,000
- and nobody spoke
`

describe('a transcript', () => {
  it('[N5] is one line for each turn, with who spoke and when', () => {
    expect(transcriptLines(parseTimeline(vtt, { filename: 'call.vtt' }), '2026-03-01T10:00:00Z')).toEqual([
      { text: '[00:00:03] Ana: The first page came at nine.', at: '2026-03-01T10:00:03.000Z' },
      { text: '[00:00:09] Bo: I saw the queue grow.', at: '2026-03-01T10:00:09.000Z' },
      { text: '[00:02:00] Bo: Then it was quiet.', at: '2026-03-01T10:02:00.000Z' },
    ])
  })
  it('[N5] without a start has no instants, and reads names that are written as words', () => {
    expect(transcriptLines(parseTimeline(srt, { filename: 'call.srt' }), null)).toEqual([
      { text: '[00:00:03] Ana: The first page came at nine.', at: null },
      { text: '[00:00:09] - and nobody spoke', at: null },
    ])
  })
  it('[N5] has no instants while the field for its start holds no date', () => {
    expect(beginOf('')).toBeNull()
    expect(beginOf('12026-03-01T10:00')).toBeNull()
    expect(beginOf('2026-03-01T10:00')).toBe(new Date('2026-03-01T10:00').toISOString())
    const late = transcriptLines(parseTimeline(vtt, { filename: 'call.vtt' }), '+275760-09-13T00:00:00Z')
    expect(late.map(({ at }) => at)).toEqual([null, null, null])
  })
})
