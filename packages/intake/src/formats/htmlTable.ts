import type { Found } from '../item.ts'
import type { TimelineFormat } from '../parsedTimeline.ts'
import type { Reading } from '../time/moment.ts'
import { readTable } from './readTable.ts'
import { cleanCell, type TableRow } from './tableRow.ts'

/** Reads the rows of HTML tables, as some wikis export them; null where the text has none with times. */
export function readHtmlTable(text: string, reading: Reading): (Found & { format: TimelineFormat }) | null {
  if (!/<tr[\s>]/i.test(text)) return null
  const rows: (TableRow & { isHeader: boolean })[] = []
  let line = 1
  for (const part of text.split(/(?=<tr[\s>])/i)) {
    if (/^<tr/i.test(part)) {
      const cells = part.split(/<t[dh](?=[\s>])/i).slice(1)
      rows.push({
        line,
        isHeader: /<th[\s>]/i.test(part) && !/<td[\s>]/i.test(part),
        cells: cells.map(wordsOf),
      })
    }
    line += part.split('\n').length - 1
  }
  const header = rows[0]?.isHeader ? rows[0] : null
  const table = readTable(header, header ? rows.slice(1) : rows, reading)
  if (!table.hasTimes) return null
  const notUnderstood = table.unread.map((row) => ({ line: row.line, text: row.cells.join(' | ') }))
  return { items: table.items, notUnderstood, format: 'table' }
}

function wordsOf(cell: string): string {
  const inner = cell.slice(cell.indexOf('>') + 1)
  const end = inner.search(/<\/t[dhr]/i)
  const words = (end < 0 ? inner : inner.slice(0, end)).replace(/<br\s?\/?>|<\/(?:p|li|div)>/gi, '\n')
  return cleanCell(words.replace(/<[^<>]{0,400}>/g, '')).replace(/\n\s+/g, '\n')
}
