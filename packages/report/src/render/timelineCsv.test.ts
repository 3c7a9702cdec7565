import { expect, it } from 'vitest'
import { withTexts } from '../testing/hostileTexts.ts'
import { loginOutage } from '../testing/loginOutage.ts'
import { timelineCsv } from './timelineCsv.ts'

it('[RP40] one row for each event, in order of time', () => {
  const lines = timelineCsv(loginOutage()).split('\r\n')
  expect(lines[0]).toBe('utc,end,approximate,said,text,detail,evidence,markers,effect,considered')
  expect(lines[1]).toBe(
    '2023-10-27T08:52:00.000Z,,,08:52,Build 8842 with the new cache is on all pods.,,,started,,',
  )
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1', ' =1'])(
  '[RP41] no cell is a formula: %j',
  (text) => {
    const csv = timelineCsv(withTexts(loginOutage(), [text]))
    const cells = csv
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(',')[4])
    for (const cell of cells) expect(cell).toMatch(/^"?'/)
  },
)

it('[RP42] quotes, commas and line breaks stay in their cell', () => {
  const csv = timelineCsv(withTexts(loginOutage(), ['a "b", c\r\nd']))
  expect(csv).toContain('"a ""b"", c\nd"')
})
