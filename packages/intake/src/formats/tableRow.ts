/** One row of a table of any kind. */
export interface TableRow {
  /** 1-based line of the source. */
  readonly line: number
  readonly cells: readonly string[]
}

const rulePattern = /^[\s|│+┼├┤┬┴┌┐└┘─━=:*-]+$/

/** A row that only draws a line: `|---|---|`, `+----+----+`, `────┼────`. */
export const isRule = (line: string): boolean =>
  line.length < 2000 && rulePattern.test(line) && /[-=─━]{1,}/.test(line) && /[|│+┼├┌└]|-{3}/.test(line)

/** The cells of a piped row. `\|` and a pipe inside back-ticks stay in their cell. */
/** `isOpen`: the table has no pipe at its left edge, so one there ends an empty cell. */
export function pipedCells(line: string, isOpen = false): string[] {
  const trimmed = line.trim().replaceAll('│', '|')
  const cells: string[] = []
  let cell = ''
  let isCode = false
  for (let at = 0; at < trimmed.length; at += 1) {
    const sign = trimmed.charAt(at)
    if (sign === '\\' && trimmed[at + 1] === '|') {
      cell += '|'
      at += 1
    } else if (sign === '`') {
      // A lone back-tick opens nothing.
      isCode = !isCode && trimmed.indexOf('`', at + 1) > at
      cell += sign
    } else if (sign === '|' && !isCode) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  cells.push(cell)
  if (trimmed.startsWith('|') && !isOpen) cells.shift()
  if (trimmed.startsWith('||')) return cells.filter((part) => part !== '').map(cleanCell)
  if (trimmed.endsWith('|')) cells.pop()
  return cells.map(cleanCell)
}

/** A cell's words: `<br>` is a line break, the usual entities are letters. */
export const cleanCell = (cell: string): string =>
  cell
    .trim()
    .replace(/<br\s?\/?>/gi, '\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()

/** "–", "n/a" and the like say that a cell is empty. */
export const isEmptyCell = (cell: string): boolean =>
  /^(?:[-–—]{0,3}|n\/?a|none|null|\u00a0)$/i.test(cell.trim())
