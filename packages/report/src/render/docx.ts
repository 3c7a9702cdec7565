import type { IRunOptions, ParagraphChild } from 'docx'
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Report } from '../buildReport.ts'
import type { Inline, ListItem, ReportNode } from '../node.ts'

const levels = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const
/** Word knows nine levels of a list. */
const deepest = 8

/** A Word document with real headings, lists and tables. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: clean(report.title),
    sections: [{ children: report.nodes.flatMap(block) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function block(node: ReportNode): (Paragraph | Table)[] {
  switch (node.kind) {
    case 'heading':
      return [new Paragraph({ text: clean(node.text), heading: levels[node.level] })]
    case 'paragraph':
      return [new Paragraph({ children: runs(node.content) })]
    case 'quote':
      return [new Paragraph({ children: runs(node.content), indent: { left: 400 } })]
    case 'code':
      return clean(node.text)
        .split('\n')
        .map((line) => new Paragraph({ children: [new TextRun({ text: line, font: 'Courier New' })] }))
    case 'list':
      return items(node.items, 0)
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [node.head, ...node.rows].map(
            (cells, index) =>
              new TableRow({
                tableHeader: index === 0,
                children: cells.map(
                  (cell) =>
                    new TableCell({
                      children: [
                        new Paragraph({ children: [new TextRun({ text: clean(cell), bold: index === 0 })] }),
                      ],
                    }),
                ),
              }),
          ),
        }),
        new Paragraph({}),
      ]
  }
}

const items = (all: readonly ListItem[], level: number): Paragraph[] =>
  all.flatMap((each) => [
    new Paragraph({ children: runs(each.content), bullet: { level: Math.min(level, deepest) } }),
    ...items(each.children, level + 1),
  ])

const runs = (parts: readonly Inline[]): ParagraphChild[] =>
  parts.map((part) => {
    const options: IRunOptions = {
      text: clean(part.text),
      bold: part.isBold === true,
      italics: part.isItalic === true,
      ...(part.isCode ? { font: 'Courier New' } : {}),
    }
    if (!part.link || !/^(https?:|mailto:)/i.test(part.link)) return new TextRun(options)
    return new ExternalHyperlink({
      link: part.link,
      children: [new TextRun({ ...options, style: 'Hyperlink' })],
    })
  })

/** XML 1.0 has no place for control characters and lone surrogates; Word refuses the whole file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const clean = (text: string) => text.toWellFormed().replace(forbidden, '')
