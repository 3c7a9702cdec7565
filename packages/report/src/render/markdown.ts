import type { Report } from '../buildReport.ts'
import type { Content, ListNode, TableNode, WrittenNode } from '../node.ts'
import { isWritten } from '../node.ts'
import { escapeLineStart } from './escapeMarkdown.ts'
import { inlineMarkdown } from './markdownInline.ts'

/** CommonMark with GitHub's tables. Whatever people wrote stays text: it can make no heading, list, table, link or HTML. */
export const renderMarkdown = (report: Report): string =>
  `${blocks(report.nodes.filter(isWritten)).join('\n\n')}\n`

const blocks = (nodes: readonly WrittenNode[]): string[] => {
  const alternate = alternates(nodes)
  return nodes.map((node, at) => block(node, alternate[at] === true))
}

/** Two lists of a kind in a row would be read as one; every second one has another mark. */
const alternates = (nodes: readonly WrittenNode[]): boolean[] =>
  nodes.reduce<boolean[]>((all, node, at) => {
    const before = nodes[at - 1]
    const follows = node.kind === 'list' && before?.kind === 'list' && before.isNumbered === node.isNumbered
    all.push(follows && all[at - 1] !== true)
    return all
  }, [])

function block(node: WrittenNode, alternate: boolean): string {
  switch (node.kind) {
    case 'heading':
      // A number sign at the end would be taken for the heading's own.
      return `${'#'.repeat(node.level)} ${flat(node.content, false).replace(/#$/, '\\#') || '–'}`
    case 'paragraph':
      return lines(node.content, '')
    case 'quote':
      return `> ${lines(node.content, '> ')}`
    case 'code':
      return fenced(node.text)
    case 'rule':
      return '---'
    case 'list':
      return list(node, '', alternate)
    case 'table':
      return table(node)
  }
}

/** Every line of a text, with hard breaks between them; a dash where there is none. */
const lines = (content: Content, indent: string): string =>
  inlineMarkdown(content, false)
    .split('\n')
    .map((line) => escapeLineStart(line.trim()))
    .filter((line) => line !== '')
    .join(`\\\n${indent}`) || '–'

const flat = (content: Content, isInCell: boolean): string =>
  inlineMarkdown(content, isInCell).replace(/\s+/g, ' ').trim()

function list({ isNumbered, items }: ListNode, indent: string, isAlternate: boolean): string {
  const [bullet, stop] = isAlternate ? ['*', ')'] : ['-', '.']
  return items
    .map(({ content, children }, at) => {
      const mark = isNumbered ? `${at + 1}${stop}` : bullet
      const inner = indent + ' '.repeat(mark.length + 1)
      const alternate = alternates(children)
      const nested = children.map((child, nth) => list(child, inner, alternate[nth] === true))
      return [`${indent}${mark} ${lines(content, inner)}`, ...nested].join('\n')
    })
    .join('\n')
}

const table = ({ head, rows }: TableNode): string =>
  [row(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(row)].join('\n')

const row = (cells: readonly Content[]): string =>
  `| ${cells.map((cell) => flat(cell, true) || '–').join(' | ')} |`

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text}\n${fence}`
}
