import { blankInline } from './blankInline.ts'

const fence = /^\s*(?:[-*+]\s+|\d{1,9}[.)]\s+)*(`{3,}(?=[^`]*$)|~{3,})/
const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/
const quote = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*>/
const heading = /^ {0,3}#{1,6}(?:\s|$)/
const underline = /^ {0,3}(?:=+|-+|\*(?:\s*\*){2,}|_(?:\s*_){2,})\s*$/
const definition = /^ {0,3}\[[^\]\n]{1,500}\]:\s+\S+/
const htmlBlock =
  /^ {0,3}<(?:!|\?|\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|nav|ol|option|p|picture|pre|script|section|source|style|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$))/i
const verbatim = /^ {0,3}<(script|pre|style|textarea)\b/i

/**
 * The prose of a Markdown text, for the coach: as long as the text, with code, block quotes, HTML, addresses and
 * marks blanked out. Lines of one paragraph are joined by spaces; one block ends with a line end.
 */
export function proseOf(markdown: string): string {
  const out: string[] = []
  let paragraph: string[] = []
  /** What the current lines belong to, until something ends it. */
  let until: ((line: string) => boolean) | null = null
  let afterBlank = true
  let isInList = false
  let isQuoted = false

  const close = () => {
    if (paragraph.length > 0) out.push(blankInline(paragraph.join(' ')), '\n')
    paragraph = []
  }
  const blank = (line: string) => {
    close()
    out.push(' '.repeat(line.length), '\n')
  }

  const lines = markdown.split('\n')
  for (const [number, raw] of lines.entries()) {
    const line = raw.replace(/[\r\t]/g, ' ')
    const isBlank = line.trim() === ''
    if (until) {
      if (until(line)) until = null
      afterBlank = true
      blank(line)
      continue
    }
    if (number === 0 && line.trim() === '---' && lines.indexOf(raw, 1) > 0) {
      until = (each) => each.trim() === '---'
      blank(line)
      continue
    }
    if (afterBlank && !isBlank && !/^\s/.test(line)) isInList = false
    const fenced = fence.exec(line)?.[1]
    if (fenced) {
      until = (each) => each.trim().startsWith(fenced) && each.trim().replaceAll(fenced.charAt(0), '') === ''
      blank(line)
      continue
    }
    if (isBlank) {
      afterBlank = true
      isQuoted = false
      blank(line)
      continue
    }
    // A quotation goes on in the lines after it, even without its sign.
    if (quote.test(line)) isQuoted = true
    else if (listItem.test(line) || heading.test(line)) isQuoted = false
    if (isQuoted) {
      blank(line)
      continue
    }
    if (listItem.test(line)) isInList = true
    const isIndentedCode = afterBlank && !isInList && /^ {4}/.test(raw.replaceAll('\t', '    '))
    if (isIndentedCode) {
      blank(line)
      continue
    }

    if (htmlBlock.test(line)) {
      const isEnd = endOfHtml(line)
      if (!isEnd(line)) until = isEnd
      blank(line)
      continue
    }
    if (definition.test(line) || underline.test(line)) {
      blank(line)
      continue
    }
    afterBlank = false
    if (/^\s*\|/.test(line)) {
      close()
      out.push(blankInline(line).replaceAll('|', '\n'), '\n')
      continue
    }
    if (listItem.test(line) || heading.test(line)) close()
    paragraph.push(line)
    if (heading.test(line)) close()
  }
  close()
  return out.join('').slice(0, markdown.length)
}

/** A comment and verbatim text end where they say so; any other block ends at an empty line. */
function endOfHtml(line: string): (line: string) => boolean {
  if (line.includes('<!--')) return (each) => each.includes('-->')
  const tag = verbatim.exec(line)?.[1]?.toLowerCase()
  if (tag) return (each) => each.toLowerCase().includes(`</${tag}>`)
  return (each) => each.trim() === ''
}
