import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Content, ListNode, ReportNode } from '../node.ts'
import { plainText } from '../node.ts'

/** A block of a document and its text, whoever says so: the report tree or a Markdown parser. */
export type Outline = readonly [kind: string, ...rest: readonly unknown[]]

interface Parsed {
  readonly type: string
  readonly value?: string | undefined
  readonly depth?: number | undefined
  readonly ordered?: boolean | null | undefined
  readonly url?: string | undefined
  readonly children?: readonly Parsed[] | undefined
}

export const parsed = (markdown: string): Parsed =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** Every node, parents before children. */
export const allOf = (node: Parsed): readonly Parsed[] => [node, ...(node.children ?? []).flatMap(allOf)]

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

const said = (node: Parsed): string =>
  node.type === 'break' ? ' ' : (node.value ?? (node.children ?? []).map(said).join(''))

/** What a CommonMark parser with GitHub's extensions makes of it. */
export const outlineOf = (node: Parsed): Outline => {
  const children = node.children ?? []
  switch (node.type) {
    case 'heading':
      return ['heading', node.depth, flat(said(node))]
    case 'thematicBreak':
      return ['rule']
    case 'blockquote':
      return ['quote', flat(said(node)), children.length]
    case 'code':
      return ['code', node.value]
    case 'list':
      return ['list', node.ordered === true, children.map(itemOf)]
    case 'table':
      return ['table', children.map((row) => (row.children ?? []).map((cell) => flat(said(cell))))]
    default:
      return [node.type, flat(said(node))]
  }
}

const itemOf = (node: Parsed) => {
  const [words, ...nested] = node.children ?? []
  return [words ? outlineOf(words) : null, nested.map(outlineOf)]
}

/** What the report tree says it should be. */
export const outlineOfNode = (node: ReportNode): Outline => {
  switch (node.kind) {
    case 'heading':
      return ['heading', node.level, words(node.content)]
    case 'paragraph':
      return ['paragraph', words(node.content)]
    case 'quote':
      return ['quote', words(node.content), 1]
    case 'code':
      return ['code', node.text]
    case 'rule':
      return ['rule']
    case 'drawing':
      throw new Error('Markdown cannot draw')
    case 'list':
      return outlineOfList(node)
    case 'table':
      return ['table', [node.head, ...node.rows].map((cells) => cells.map(words))]
  }
}

const outlineOfList = ({ isNumbered, items }: ListNode): Outline => [
  'list',
  isNumbered,
  items.map(({ content, children }) => [['paragraph', words(content)], children.map(outlineOfList)]),
]

const words = (content: Content) => flat(plainText(content)) || '–'
