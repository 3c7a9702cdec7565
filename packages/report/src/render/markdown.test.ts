import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../buildReport.ts'
import type { Content } from '../node.ts'
import { heading, isWritten, item, paragraph, table } from '../node.ts'
import { emptySnapshot } from '../testing/emptySnapshot.ts'
import { hostileText, withTexts } from '../testing/hostileTexts.ts'
import { loginOutage } from '../testing/loginOutage.ts'
import { allOf, outlineOf, outlineOfNode, parsed } from '../testing/parsedMarkdown.ts'
import { renderMarkdown } from './markdown.ts'

const markdownOf = (...nodes: Parameters<typeof outlineOfNode>[0][]) => renderMarkdown({ title: '', nodes })

/** A parser sees the blocks and the words of the tree, and nothing else. */
function expectFaithful(report: ReturnType<typeof buildReport>) {
  const tree = parsed(renderMarkdown(report))
  expect((tree.children ?? []).map(outlineOf)).toEqual(report.nodes.filter(isWritten).map(outlineOfNode))
  const nodes = allOf(tree)
  expect(nodes.filter(({ type }) => /html|image|definition|footnote/i.test(type))).toEqual([])
  for (const { url } of nodes) if (url !== undefined) expect(url).toMatch(/^(https?:\/\/|mailto:)/i)
}

describe('Markdown', () => {
  it('[RP20] a parser reads the report as it was built', () => {
    expectFaithful(buildReport(loginOutage()))
    expectFaithful(buildReport(emptySnapshot()))
  })

  it('[RP21] no text becomes a heading, a list, a table, a link, an image or HTML', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 40 }), (texts) =>
        expectFaithful(buildReport(withTexts(loginOutage(), texts))),
      ),
      { numRuns: 100 },
    )
  }, 60_000)

  it('[RP21] whatever runs stand side by side, in every block', () => {
    const run = fc.record({
      text: hostileText,
      isBold: fc.boolean(),
      isItalic: fc.boolean(),
      isStruck: fc.boolean(),
      isCode: fc.boolean(),
      link: fc.constantFrom(
        '',
        'https://a.example/b?c=1&copy;=2',
        'javascript:alert(1)',
        'https://a.example/(b)|`<',
      ),
    })
    const content = fc.array(run, { maxLength: 5 }) as fc.Arbitrary<Content>
    fc.assert(
      fc.property(content, content, (first, second) => {
        expectFaithful({
          title: '',
          nodes: [
            heading(2, first),
            paragraph(second),
            table(['a', 'b'], [[first, second]]),
            { kind: 'quote', content: paragraphContent(first) },
            { kind: 'list', isNumbered: true, items: [item(first, [item(second)]), item(second)] },
            { kind: 'list', isNumbered: true, items: [item(second)] },
            { kind: 'list', isNumbered: false, items: [item(first)] },
            { kind: 'list', isNumbered: false, items: [item(second)] },
            { kind: 'list', isNumbered: false, items: [item(second)] },
          ],
        })
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('[RP22] what is harmless is left as it was written', () => {
    const harmless =
      'auth_service_v2 costs ~5,000 and $5; R&D (a, b) – 1 < 2 > 0! C:\\temp #3 @sam 50 % a-b +1 “x” {y} it’s "so".'
    expect(markdownOf(paragraph(harmless))).toBe(`${harmless}\n`)
    expect(markdownOf(paragraph('Alert on `auth-service-prod-01`: a `b|c` ` d'))).toBe(
      'Alert on `auth-service-prod-01`: a `b|c` \\` d\n',
    )
  })

  it('[RP23] a pipe, a line break and code stay in their cell', () => {
    expect(markdownOf(table(['A', 'B'], [['a|b\nc', '`d|e` \\']]))).toBe(
      '| A | B |\n| --- | --- |\n| a\\|b c | `d\\|e` \\\\ |\n',
    )
  })

  it('[RP24] marks that a parser would not read are left out, neighbours are not', () => {
    const content = [
      { text: 'a', isBold: true },
      { text: 'b', isItalic: true },
      { text: ' c ' },
      { text: ' d ', isBold: true },
    ]
    expect(markdownOf(paragraph(content))).toBe('a*b* c  **d**\n')
    expect(
      markdownOf(
        paragraph([
          { text: 'Why ', isBold: true },
          { text: 'x', isBold: true, isCode: true },
        ]),
      ),
    ).toBe('**Why `x`**\n')
  })

  it('[RP25] only http, https and mailto become links', () => {
    const link = (address: string) => markdownOf(paragraph([{ text: 'here', link: address }]))
    expect(link('https://a.example/x')).toBe('[here](https://a.example/x)\n')
    expect(link('mailto:a@b.example')).toBe('[here](mailto:a@b.example)\n')
    expect(link('https://a.example/>)(x')).toBe('[here](<https://a.example/%3E)(x>)\n')
    for (const refused of [
      'javascript:alert(1)',
      'data:text/html,x',
      'java\nscript:x',
      ' javascript:x',
      '//a.example',
      'https://',
    ])
      expect(link(refused)).toBe('here\n')
    expect(markdownOf(paragraph('See https://a.example/wiki/B_(c). And (https://a.example/d)!'))).toBe(
      'See <https://a.example/wiki/B_(c)>. And (<https://a.example/d>)!\n',
    )
  })

  it('[RP26] the same snapshot makes the same bytes', () => {
    expect(renderMarkdown(buildReport(loginOutage()))).toBe(renderMarkdown(buildReport(loginOutage())))
  })
})

const paragraphContent = (content: Content): Content => {
  const node = paragraph(content)
  return node.kind === 'paragraph' ? node.content : []
}
