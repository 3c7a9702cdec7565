import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildReport } from '../buildReport.ts'
import { hostileText, withTexts } from '../testing/hostileTexts.ts'
import { loginOutage } from '../testing/loginOutage.ts'
import { parseJson, renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'

const markdownOf = (...args: Parameters<typeof buildReport>) => renderMarkdown(buildReport(...args))

it('[RP43] there and back: the same report, and the same bytes', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 30 }), (texts) => {
      const snapshot = withTexts(loginOutage(), texts)
      const json = renderJson(snapshot)
      expect(markdownOf(parseJson(json))).toBe(markdownOf(snapshot))
      expect(renderJson(parseJson(json))).toBe(json)
    }),
    { numRuns: 50 },
  )
})

it('[RP44] the order in which a snapshot holds its keys changes no byte', () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, reversed(each)]),
          )
        : value
  const other = reversed(loginOutage()) as ReturnType<typeof loginOutage>
  expect(renderJson(other)).toBe(renderJson(loginOutage()))
  expect(markdownOf(other)).toBe(markdownOf(loginOutage()))
  expect(renderJson(other)).toMatch(/^\{\n {2}"format": "second-story\/1",\n {2}"agenda": \{/)
})

it('[RP45] what is no report is refused, with the place', () => {
  const whole = JSON.parse(renderJson(loginOutage()))
  const refused = (change: object) => () => parseJson(JSON.stringify({ ...whole, ...change }))
  expect(() => parseJson('[]')).toThrow('report is no object')
  expect(refused({ format: 'other/1' })).toThrow('second-story/1')
  expect(refused({ ideas: [{ ...whole.ideas[0], state: 'maybe' }] })).toThrow('report.ideas[0].state')
  expect(refused({ agenda: { ...whole.agenda, title: 5 } })).toThrow('report.agenda.title is no string')
  expect(refused({ record: { ...whole.record, inquiry: [{ children: 1 }] } })).toThrow(
    'report.record.inquiry[0]',
  )
})

it('[RP13] a chain of 10,000 questions is written, and read again', () => {
  const snapshot = loginOutage()
  const [node] = snapshot.record.inquiry
  if (!node) throw new Error('The fixture has questions.')
  let deep = { ...node, children: [] as (typeof node)[] }
  for (let at = 0; at < 9_999; at++) deep = { ...node, children: [deep] }
  const chain = { ...snapshot, record: { ...snapshot.record, inquiry: [deep] } }
  expect(markdownOf(parseJson(renderJson(chain)))).toBe(markdownOf(chain))
})
