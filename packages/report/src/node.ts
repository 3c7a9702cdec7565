/** A report before it has a format. Texts are as people wrote them; each renderer escapes them for itself. */
export type ReportNode =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'quote'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly ListItem[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export interface ListItem {
  readonly content: readonly Inline[]
  readonly children: readonly ListItem[]
}

export interface Inline {
  readonly text: string
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isCode?: boolean
  /** http, https or mailto. */
  readonly link?: string
}

export const heading = (level: 1 | 2 | 3, text: string): ReportNode => ({ kind: 'heading', level, text })
export const paragraph = (text: string): ReportNode => ({ kind: 'paragraph', content: linked(text) })
export const item = (text: string, children: readonly ListItem[] = []): ListItem => ({
  content: linked(text),
  children,
})
export const list = (items: readonly ListItem[]): ReportNode[] =>
  items.length === 0 ? [] : [{ kind: 'list', isNumbered: false, items }]

/** The non-empty lines of a text, without the bullets that people put before them. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '')

const marked = /`([^`\n]{1,200})`|(https?:\/\/[^\s<>"`]{3,1000})/g

/** Code in backticks and web addresses stay what they are; everything else is plain text. */
export function linked(text: string): Inline[] {
  const parts: Inline[] = []
  let from = 0
  for (const match of text.matchAll(marked)) {
    const [whole, code, address] = match
    if (match.index > from) parts.push({ text: text.slice(from, match.index) })
    const trailing = address ? (/[.,;:!?)\]]+$/.exec(address)?.[0] ?? '') : ''
    const link = address?.slice(0, address.length - trailing.length)
    parts.push(code === undefined ? { text: link ?? '', link: link ?? '' } : { text: code, isCode: true })
    if (trailing) parts.push({ text: trailing })
    from = match.index + whole.length
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}
