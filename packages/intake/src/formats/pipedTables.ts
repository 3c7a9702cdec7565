import { isTimeHeading } from './columns.ts'
import { isRule, pipedCells, type TableRow } from './tableRow.ts'

export interface TableBlock {
  /** 0-based, the line after the last one is `end`. */
  readonly start: number
  readonly end: number
  readonly header: TableRow | null
  readonly body: readonly TableRow[]
}

/** Finds the piped tables in a text: Markdown, Jira's `||head||`, psql and drawn boxes, MediaWiki's `{|`. */
export function findTables(lines: readonly string[]): TableBlock[] {
  const blocks: TableBlock[] = []
  let at = 0
  while (at < lines.length) {
    const block = (lines[at] ?? '').trim().startsWith('{|') ? wikiTable(lines, at) : pipedTable(lines, at)
    if (block) blocks.push(block)
    at = block?.end ?? at + 1
  }
  return blocks
}

const isPiped = (line: string) => /^\s*[|│]/.test(line)

function pipedTable(lines: readonly string[], start: number): TableBlock | null {
  const first = lines[start] ?? ''
  const second = lines[start + 1] ?? ''
  const isOpen = !isPiped(first) && first.includes('|') && isRule(second) && /[|+┼]/.test(second)
  if (!isPiped(first) && !isOpen && !(isRule(first) && /^\s*[+┌]/.test(first) && isPiped(second))) return null
  let end = start
  while (end < lines.length) {
    const line = lines[end] ?? ''
    if (line.trim() === '' || !(isPiped(line) || isRule(line) || (isOpen && line.includes('|')))) break
    end += 1
  }
  const rows: TableRow[] = []
  let header: TableRow | null = null
  let hasRule = false
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? ''
    if (isRule(line)) {
      if (rows.length === 1 && !hasRule && !header) header = rows.pop() ?? null
      hasRule ||= rows.length > 0 || header !== null
      continue
    }
    const row = { line: index + 1, cells: pipedCells(line, isOpen) }
    if (line.trim().startsWith('||') && rows.length === 0 && !header) header = row
    else rows.push(row)
  }
  // A pasted row or two without a rule: the first may still be a heading.
  const [top] = rows
  if (!header && !hasRule && top && rows.length > 1 && top.cells.some(isTimeHeading))
    header = rows.shift() ?? null
  // A block that is no table is still passed over as one, or each of its lines would be looked at anew.
  const isTable = (rows[0]?.cells.length ?? 2) >= 2
  return { start, end, header, body: isTable ? rows : [] }
}

function wikiTable(lines: readonly string[], start: number): TableBlock {
  const close = lines.findIndex((line, index) => index > start && /^\s*\|\}/.test(line))
  const end = close < 0 ? lines.length : close + 1
  const rows: { line: number; cells: string[]; isHeader: boolean }[] = []
  let row: (typeof rows)[number] | null = null
  for (let index = start + 1; index < end; index += 1) {
    const line = (lines[index] ?? '').trim()
    if (line.startsWith('|-') || line.startsWith('|+') || line.startsWith('|}')) {
      row = null
      continue
    }
    if (line.startsWith('|') || line.startsWith('!')) {
      if (!row) {
        row = { line: index + 1, cells: [], isHeader: line.startsWith('!') }
        rows.push(row)
      }
      const cells = line.slice(1).split(line.startsWith('!') ? /!!|\|\|/ : '||')
      row.cells.push(...cells.map((cell) => cell.replace(/^[^|[\]]{0,80}=[^|[\]]{0,80}\|/, '').trim()))
    } else if (row && line !== '') row.cells.push(`${row.cells.pop() ?? ''}\n${line}`)
  }
  const [top] = rows
  if (!top) return { start, end, header: null, body: [] }
  const header = top.isHeader || top.cells.some(isTimeHeading) ? top : null
  return { start, end, header, body: header ? rows.slice(1) : rows }
}
