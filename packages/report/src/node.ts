import { cleanText } from './cleanText.ts'
import type { Drawing } from './drawing.ts'
import { linked } from './linked.ts'

/** A report before it has a format. Texts are as people wrote them; each renderer escapes them for itself. */
export type ReportNode =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly content: Content }
  | { readonly kind: 'paragraph'; readonly content: Content }
  | { readonly kind: 'quote'; readonly content: Content }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  /** Shown by formats that can draw; what it shows is said in words beside it. */
  | { readonly kind: 'drawing'; readonly drawing: Drawing }
  | ListNode
  | TableNode

/** What a format without drawings has. */
export type WrittenNode = Exclude<ReportNode, { kind: 'drawing' }>
export const isWritten = (node: ReportNode): node is WrittenNode => node.kind !== 'drawing'

export interface ListNode {
  readonly kind: 'list'
  readonly isNumbered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly content: Content
  readonly children: readonly ListNode[]
}

export interface TableNode {
  readonly kind: 'table'
  readonly head: readonly Content[]
  readonly rows: readonly (readonly Content[])[]
}

export type HeadingLevel = 1 | 2 | 3 | 4

/** Runs of text, each with how it looks. */
export type Content = readonly Inline[]

export interface Inline {
  /** `\n` is a line break. */
  readonly text: string
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isStruck?: boolean
  readonly isCode?: boolean
  /** Renderers leave out whatever is not http, https or mailto. */
  readonly link?: string
  /** A `data:` address of what the text describes; shown where a format can. */
  readonly picture?: string
}

/** A string is read for code in backticks and for web addresses. */
export type Words = string | Content

export const contentOf = (words: Words): Content =>
  typeof words === 'string'
    ? linked(cleanText(words))
    : words.map((run) => ({ ...run, text: cleanText(run.text) }))

/** Several pieces one after the other. */
export const line = (...pieces: readonly Words[]): Content => pieces.flatMap(contentOf)
export const bold = (words: Words): Content => contentOf(words).map((run) => ({ ...run, isBold: true }))
export const italic = (words: Words): Content => contentOf(words).map((run) => ({ ...run, isItalic: true }))
export const plainText = (content: Content): string => content.map(({ text }) => text).join('')

export const heading = (level: HeadingLevel, words: Words): ReportNode => ({
  kind: 'heading',
  level,
  content: contentOf(words),
})
export const paragraph = (words: Words): ReportNode => ({ kind: 'paragraph', content: contentOf(words) })
export const quote = (words: Words): ReportNode => ({ kind: 'quote', content: contentOf(words) })
export const code = (text: string): ReportNode => ({ kind: 'code', text: cleanText(text) })
export const table = (head: readonly string[], rows: readonly (readonly Words[])[]): ReportNode => ({
  kind: 'table',
  head: head.map(contentOf),
  rows: rows.map((cells) => cells.map(contentOf)),
})

export const item = (words: Words, children: readonly ListItem[] = []): ListItem => ({
  content: contentOf(words),
  children: listOf(children),
})
/** No list where there is nothing to list. */
export const listOf = (items: readonly ListItem[]): ListNode[] =>
  items.length === 0 ? [] : [{ kind: 'list', isNumbered: false, items }]
