/** What stands for a piece of code in a sentence: no letter, so that no rule hears it, and no space. */
const code = '·'
const links = /\]\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)|\]\[[^[\]\n]{0,500}\]/g
const tags = /<\/?[A-Za-z][^<>]{0,2000}>|<![^<>]{0,2000}>/g
const marks = /\*+|~~|(?<![\w·])_+(?=[^\s_])|(?<=[^\s_])_+(?![\w·])|!?\[/g

/** Blanks what is not prose within a paragraph: code, addresses, tags, and the marks of emphasis. Keeps the length. */
export function blankInline(paragraph: string): string {
  return withoutCode(paragraph)
    .replace(tags, (part) => code.repeat(part.length))
    .replace(links, (part) => ` ${code.repeat(part.length - 1)}`)
    .replace(marks, (part) => ' '.repeat(part.length))
}

/** A run of backticks is closed by the next run of the same length; one that is not closed is text. */
function withoutCode(paragraph: string): string {
  const runs = [...paragraph.matchAll(/`+/g)]
  if (runs.length < 2) return paragraph
  const nextOf = new Map<number, number>()
  const closing = runs.map(() => -1)
  for (let each = runs.length - 1; each >= 0; each--) {
    const length = runs[each]?.[0].length ?? 0
    closing[each] = nextOf.get(length) ?? -1
    nextOf.set(length, each)
  }
  const parts: string[] = []
  let done = 0
  for (let each = 0; each < runs.length; each++) {
    const open = runs[each]
    const close = runs[closing[each] ?? -1]
    if (!open || !close) continue
    const end = close.index + close[0].length
    parts.push(paragraph.slice(done, open.index), code.repeat(end - open.index))
    done = end
    each = closing[each] ?? each
  }
  return parts.join('') + paragraph.slice(done)
}
