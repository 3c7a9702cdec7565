import type { Report } from '../buildReport.ts'
import type { Inline, ListItem, ReportNode } from '../node.ts'

/** CommonMark with GitHub's tables. Whatever people wrote stays text: it can make no heading, list, table, link or HTML. */
export const renderMarkdown = (report: Report): string => `${report.nodes.map(block).join('\n\n')}\n`

function block(node: ReportNode): string {
  switch (node.kind) {
    case 'heading':
      return `${'#'.repeat(node.level)} ${escaped(node.text)}`
    case 'paragraph':
      return atLineStart(inline(node.content))
    case 'quote':
      return `> ${atLineStart(inline(node.content))}`
    case 'code':
      return fenced(node.text)
    case 'list':
      return items(node.items, node.isNumbered, '')
    case 'table':
      return table(node)
  }
}

function items(all: readonly ListItem[], isNumbered: boolean, indent: string): string {
  return all
    .flatMap((each, index) => {
      const mark = isNumbered ? `${index + 1}.` : '-'
      const line = `${indent}${mark} ${atLineStart(inline(each.content)) || '–'}`
      return each.children.length === 0
        ? [line]
        : [line, items(each.children, false, `${indent}${' '.repeat(mark.length + 1)}`)]
    })
    .join('\n')
}

const table = ({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) =>
  [row(head), row(head.map(() => '---')), ...rows.map((cells) => row(cells.map(escaped)))].join('\n')

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const inline = (parts: readonly Inline[]): string => parts.map(part).join('')

function part({ text, isBold, isItalic, isCode, link }: Inline): string {
  if (text.trim() === '') return oneLine(text)
  // A mark must touch the words it is for.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(oneLine(text)) ?? []
  let marked = isCode ? code(words) : escaped(words)
  if (link)
    marked =
      words === link
        ? `<${link.replace(/[<>\s]/g, encodeURIComponent)}>`
        : `[${marked}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`
  if (isItalic) marked = `*${marked}*`
  if (isBold) marked = `**${marked}**`
  return `${before}${marked}${after}`
}

const oneLine = (text: string) => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')

const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    // An address would become a link by itself in GitHub's Markdown; only those that were checked may.
    .replace(/\b(https?|ftp|javascript|data|vbscript):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/@/g, '\\@')

/** What would begin a heading, list, quote, rule or numbered item at the start of a line. */
const atLineStart = (text: string): string =>
  text
    .replace(/^\s+/, '')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([#+=-])/, '\\$1')

function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${ticks}${space}${text}${space}${ticks}`
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}
