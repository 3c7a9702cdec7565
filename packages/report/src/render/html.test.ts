import fc from 'fast-check'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse } from 'parse5'
import { expect, it } from 'vitest'
import { buildReport } from '../buildReport.ts'
import { plainText } from '../node.ts'
import { hostileText, withTexts } from '../testing/hostileTexts.ts'
import { loginOutage } from '../testing/loginOutage.ts'
import { renderHtml } from './html.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const elementsOf = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []))
const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('')
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value

const tags =
  'html head meta title style body header nav main h1 h2 h3 h4 p ul ol li blockquote pre code hr div table thead tbody tr th td strong em s a br svg rect line circle text'
const attributes =
  'lang charset http-equiv content name aria-label class role tabindex scope id href rel' +
  ' viewBox width height font-size text-anchor x y x1 x2 y1 y2 cx cy r'

it('[RP50] hostile texts make no element, no attribute and no address of their own', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 40 }), (texts) => {
      const report = buildReport(withTexts(loginOutage(), texts))
      const elements = elementsOf(parse(renderHtml(report)).childNodes)
      expect(elements.map(({ tagName }) => tagName).filter((tag) => !tags.split(' ').includes(tag))).toEqual(
        [],
      )
      for (const { attrs } of elements)
        for (const { name } of attrs) expect(attributes.split(' ')).toContain(name)
      for (const element of elements.filter(({ tagName }) => tagName === 'a'))
        expect(attribute(element, 'href')).toMatch(/^(https?:\/\/|mailto:|#[a-z0-9-]*$)/i)
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const headings = elements
        .filter(({ tagName }) => /^h\d$/.test(tagName))
        .map((each) => textOf(each.childNodes))
      const built = report.nodes.flatMap((node) => (node.kind === 'heading' ? [plainText(node.content)] : []))
      expect(headings).toEqual(built.map((text) => text.replaceAll('\n', '')))
    }),
    { numRuns: 100 },
  )
}, 60_000)

it('[RP51] the page is whole: a title, contents that lead to every chapter, no script and nothing from elsewhere', () => {
  const html = renderHtml(buildReport(loginOutage()))
  const elements = elementsOf(parse(html).childNodes)
  const links = elements
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((href) => href.startsWith('#'))
  const chapters = elements
    .filter(({ tagName }) => tagName === 'h2')
    .map((each) => `#${attribute(each, 'id')}`)
  expect(links).toEqual(chapters)
  expect(html).toContain('<title>Login outage after auth cache release</title>')
  expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(/)
  expect(html).toContain('prefers-color-scheme:dark')
  expect(html).toContain('@media print')
})

it('[RP54] draws the incident, one dot for each event with a time, and says in words what it shows', () => {
  const outage = loginOutage()
  const drawings = (postmortem: typeof outage) =>
    elementsOf(parse(renderHtml(buildReport(postmortem))).childNodes).filter(
      ({ tagName }) => tagName === 'svg',
    )
  const [drawing, map] = drawings(outage)
  expect(attribute(map ?? expect.unreachable(), 'aria-label')).toMatch(/^A map of \d+ questions/)
  const timed = outage.record.timeline.filter(({ time }) => time.utc !== null)
  const circles = elementsOf(drawing?.childNodes ?? []).filter((each) =>
    /^dot/.test(attribute(each, 'class') ?? ''),
  )
  expect(circles).toHaveLength(timed.length)
  expect(attribute(drawing ?? expect.unreachable(), 'aria-label')).toMatch(/^\d+ events on a line of time; /)

  const record = { ...outage.record, timeline: outage.record.timeline.slice(0, 1), inquiry: [] }
  expect(drawings({ ...outage, record })).toEqual([])
})
