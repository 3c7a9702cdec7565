import * as Y from 'yjs'
import { hostileLinks, xssTexts } from './xssTexts.ts'

/** Words that must be there on every screen and in every export, before and after. */
export const valid = {
  first: 'The queue grew while the old pods drained',
  last: 'Kim asked why the alert was quiet',
} as const

export function writeValidNotes(doc: Y.Doc): void {
  const paragraph = (text: string) => element('paragraph', {}, new Y.XmlText(text))
  doc.getXmlFragment('notes').insert(0, [paragraph(valid.first), paragraph(valid.last)])
}

/** Everything that the grammar of an update allows and the editor does not know. Stands between the valid words. */
export function poisonNotes(doc: Y.Doc): void {
  doc.transact(() => {
    doc
      .getXmlFragment('notes')
      .insert(1, [
        ...xssTexts.map((text) => element('paragraph', {}, new Y.XmlText(text))),
        element('script', { src: 'javascript:alert(1)' }, new Y.XmlText('alert(1)')),
        element('iframe', { srcdoc: '<script>alert(1)</script>' }),
        element('newerNode', { at: 'tomorrow' }, new Y.XmlText('Words in a node of a newer version')),
        element(
          'paragraph',
          { onclick: 'alert(1)', style: 'position:fixed', at: { a: 1 } },
          new Y.XmlText('odd'),
        ),
        element('heading', { level: 'nine' }, new Y.XmlText('A heading of level nine')),
        element('heading', { level: -1e308 }, new Y.XmlText('A heading below everything')),
        element('orderedList', { start: 'x'.repeat(100_000) }, element('listItem', {})),
        element('bulletList', {}, new Y.XmlText('A list without items')),
        element('paragraph', {}, element('paragraph', {}, new Y.XmlText('A paragraph in a paragraph'))),
        element('codeBlock', { language: '"><img src=x onerror=alert(1)>' }, new Y.XmlText('code')),
        element('image', { src: 'x', onerror: 'alert(1)' }),
        new Y.XmlText('Text without a block'),
        ...hostileLinks.map((href) => linked(href)),
        marked({ newerMark: { x: 1 } }, 'A mark of a newer version'),
        marked({ bold: 'not an object', link: 'javascript:alert(1)' }, 'marks that are strings'),
        marked({ textStyle: { style: 'background:url(javascript:alert(1))' } }, 'a style'),
        embedded(),
        table(row(cell({ colspan: 1e9 }, 'A cell that claims a billion columns'))),
        table(row(cell({ rowspan: -1 }, 'A cell of minus one rows'), new Y.XmlText('A row without a cell'))),
        table(row(cell({}, 'one')), row(cell({}, 'two'), cell({}, 'three')), row()),
        table(row(element('tableCell', {}, table(row(cell({ colwidth: [1, 2] }, 'A table in a table')))))),
        element('tableRow', {}, cell({}, 'A row without a table')),
        element('paragraph', {}, element('mention', { id: { a: 1 }, label: xssTexts[0] ?? '' })),
        element(
          'paragraph',
          {},
          element('mention', { id: 'x'.repeat(5_000), label: 'Nobody'.repeat(5_000) }),
        ),
        nestedQuotes(55),
      ])
  })
}

export function nestedQuotes(depth: number): Y.XmlElement {
  let inner = element('blockquote', {}, element('paragraph', {}, new Y.XmlText('At the bottom')))
  for (let level = 0; level < depth; level++) inner = element('blockquote', {}, inner)
  return inner
}

const table = (...rows: Y.XmlElement[]) => element('table', {}, ...rows)
const row = (...cells: (Y.XmlElement | Y.XmlText)[]) => element('tableRow', {}, ...cells)
const cell = (attributes: object, text: string) =>
  element('tableCell', attributes, element('paragraph', {}, new Y.XmlText(text)))

function element(name: string, attributes: object, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement(name)
  // Yjs keeps any JSON; only its types say that it must be a string.
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string)
  made.insert(0, children)
  return made
}

const linked = (href: unknown) =>
  marked({ link: { href, target: '_self', class: 'x', onclick: 'x' } }, 'a link')

function marked(marks: object, text: string): Y.XmlElement {
  const written = new Y.XmlText()
  written.applyDelta([{ insert: text, attributes: { ...marks } }])
  return element('paragraph', {}, written)
}

function embedded(): Y.XmlElement {
  const written = new Y.XmlText()
  written.applyDelta([
    { insert: 'before ' },
    { insert: { image: 'javascript:alert(1)' } },
    { insert: ' after' },
  ])
  return element('paragraph', {}, written)
}
