import type { ParagraphChild } from 'docx'
import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Report } from '../buildReport.ts'
import type { Content, Inline, ListNode, ReportNode, TableNode } from '../node.ts'
import { bold } from '../node.ts'
import { LinkedParagraph, NumberedHyperlink } from './docxLink.ts'
import { docxStyles } from './docxStyles.ts'
import { safeLink } from './safeLink.ts'
import { withoutClock } from './withoutClock.ts'

const headings = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const
/** Word knows nine levels of a list. */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const wide = { size: 100, type: WidthType.PERCENTAGE }

/** What is numbered through the whole document. */
interface Counted {
  numberedLists: number
  links: number
}

/** A Word document with real headings, lists and tables; the same report makes the same bytes. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const counted: Counted = { numberedLists: 0, links: 0 }
  const children = report.nodes.flatMap((node) => block(node, counted))
  const document = new Document({
    styles: docxStyles,
    numbering: {
      config: [
        { reference: 'bullets', levels: levels.map((level) => levelOf(level, LevelFormat.BULLET, '•')) },
        ...Array.from({ length: counted.numberedLists }, (_, at) => ({
          reference: `numbers-${at + 1}`,
          levels: levels.map((level) => levelOf(level, LevelFormat.DECIMAL, `%${level + 1}.`)),
        })),
      ],
    },
    sections: [{ children }],
  })
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(report.title) }]
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides)))
}

function block(node: ReportNode, counted: Counted): (Paragraph | Table)[] {
  switch (node.kind) {
    case 'heading':
      return [new LinkedParagraph({ heading: headings[node.level], children: runs(node.content, counted) })]
    case 'paragraph':
      return [new LinkedParagraph({ children: runs(node.content, counted) })]
    case 'quote':
      return [new LinkedParagraph({ style: 'Quote', children: runs(node.content, counted) })]
    case 'code':
      return [new Paragraph({ style: 'Code', children: broken(node.text, {}) })]
    case 'drawing':
      return []
    case 'rule':
      return [new Paragraph({ thematicBreak: true })]
    case 'list':
      return list(node, 0, counted)
    case 'table':
      return [table(node, counted), new Paragraph({})]
  }
}

function list({ isNumbered, items }: ListNode, depth: number, counted: Counted): Paragraph[] {
  // Every numbered list counts for itself.
  if (isNumbered) counted.numberedLists++
  const reference = isNumbered ? `numbers-${counted.numberedLists}` : 'bullets'
  const level = Math.min(depth, levels.length - 1)
  return items.flatMap(({ content, children }) => [
    new LinkedParagraph({ numbering: { reference, level }, children: runs(content, counted) }),
    ...children.flatMap((child) => list(child, depth + 1, counted)),
  ])
}

function table({ head, rows }: TableNode, counted: Counted): Table {
  const row = (cells: readonly Content[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, at) =>
          new TableCell({
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            children: [
              new LinkedParagraph({
                style: 'Cell',
                children: runs(isHead || at === 0 ? bold(cell) : cell, counted),
              }),
            ],
          }),
      ),
    })
  return new Table({ width: wide, rows: [row(head, true), ...rows.map((cells) => row(cells, false))] })
}

const runs = (content: Content, counted: Counted): ParagraphChild[] =>
  content.flatMap((run): ParagraphChild[] => {
    const address = safeLink(run.link)
    if (address === null) return broken(run.text, run)
    counted.links++
    return [new NumberedHyperlink(address, counted.links, broken(run.text, run, true))]
  })

/** Word breaks lines with an element of its own. */
const broken = (text: string, run: Partial<Inline>, isLink = false): TextRun[] =>
  text.split('\n').map(
    (each, at) =>
      new TextRun({
        text: each,
        ...(at > 0 ? { break: 1 } : {}),
        ...(run.isBold ? { bold: true } : {}),
        ...(run.isItalic ? { italics: true } : {}),
        ...(run.isStruck ? { strike: true } : {}),
        ...(run.isCode ? { style: 'InlineCode' } : {}),
        ...(isLink ? { style: 'Hyperlink' } : {}),
      }),
  )

const levelOf = (level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level,
  format,
  text,
  style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 300 } } },
})

/** Without a date: the library would write the hour of the export. */
const coreProperties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${title.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`)}</dc:title><dc:creator>Second Story</dc:creator></cp:coreProperties>`
