import type { Found } from '../item.ts'
import type { TimelineFormat } from '../parsedTimeline.ts'
import type { Reading } from '../time/moment.ts'
import { cellTime, isTimeHeading } from './columns.ts'
import { readTable } from './readTable.ts'
import { cleanCell, type TableRow } from './tableRow.ts'

const delimiters = ['\t', ',', ';'] as const
type Delimiter = (typeof delimiters)[number]

/** Reads comma, semicolon or tab separated rows; null where the text is no such table. */
export function readDelimited(
  text: string,
  reading: Reading,
  filename: string | undefined,
): (Found & { format: TimelineFormat }) | null {
  const ending = /\.(csv|tsv|tab)$/i.exec(filename ?? '')?.[1]?.toLowerCase()
  const start = text.slice(0, 20_000)
  for (const delimiter of delimiters) {
    if (!start.includes(delimiter)) continue
    const rows = splitRows(text, delimiter)
    const header = headerOf(rows, reading, ending !== undefined)
    // Sentences put a space behind their commas; without headings that tells them from a table.
    if (header === null && ending === undefined && delimiter !== '\t' && start.includes(`${delimiter} `))
      continue
    if (header === undefined) continue
    const body = header ? rows.slice(rows.indexOf(header) + 1) : rows
    const before = header ? rows.slice(0, rows.indexOf(header)) : []
    const table = readTable(header, body, reading)
    if (!table.hasTimes) continue
    const unread = [...before, ...table.unread].map(({ line, cells }) => ({
      line,
      text: cells.join(delimiter).trim(),
    }))
    return {
      items: table.items,
      notUnderstood: unread.filter(({ text: shown }) => shown !== ''),
      format: delimiter === '\t' ? 'tsv' : 'csv',
    }
  }
  return null
}

/** The row of headings, null where a table has none, undefined where the text is no table. */
function headerOf(
  rows: readonly TableRow[],
  reading: Reading,
  isNamed: boolean,
): TableRow | null | undefined {
  const head = rows.slice(0, 5).find(({ cells }) => cells.length > 1 && cells.some(isTimeHeading))
  if (head) {
    const like = rows.filter(({ cells }) => cells.length === head.cells.length).length
    return like >= 2 && like >= rows.length * 0.5 ? head : undefined
  }
  const [first] = rows
  if (!first || first.cells.length < 2) return undefined
  const timed = rows.filter(
    ({ cells }) =>
      cells.length === first.cells.length &&
      cells.slice(0, 3).some((cell) => cellTime(cell, reading)?.rest === ''),
  )
  const isTable = timed.length >= 2 && timed.length >= rows.length * (isNamed ? 0.5 : 0.9)
  return isTable && (isNamed || first.cells.length > 2) ? null : undefined
}

/**
 * RFC 4180 with any line end, each row with the line it begins on. A quote that never closes is taken for a letter, so
 * that one slip does not swallow the rest of the file; no library tells the line or does that.
 */
export function splitRows(text: string, delimiter: Delimiter): TableRow[] {
  const rows: TableRow[] = []
  let at = 0
  let line = 1
  let hasQuotes = true
  while (at < text.length) {
    const read: RowRead | null = hasQuotes ? readQuoted(text, at, delimiter) : null
    if (hasQuotes && read === null) hasQuotes = false
    const row: RowRead = read ?? readPlain(text, at, delimiter)
    if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells })
    line += row.lines
    at = row.next
  }
  return rows
}

interface RowRead {
  readonly cells: string[]
  readonly next: number
  readonly lines: number
}

function readPlain(text: string, at: number, delimiter: Delimiter): RowRead {
  const found = text.indexOf('\n', at)
  const end = found < 0 ? text.length : found
  return { cells: text.slice(at, end).split(delimiter).map(cleanCell), next: end + 1, lines: 1 }
}

function readQuoted(text: string, start: number, delimiter: Delimiter): RowRead | null {
  const cells: string[] = []
  let lines = 1
  let at = start
  for (;;) {
    let cell = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) return null
        cell += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        at += 1
      }
      lines += cell.split('\n').length - 1
    }
    let end = at
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
    cells.push(cleanCell(cell + text.slice(at, end)))
    if (end >= text.length || text[end] === '\n') return { cells, next: end + 1, lines }
    at = end + 1
  }
}
