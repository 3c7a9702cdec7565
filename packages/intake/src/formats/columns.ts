import { readLead } from '../lines/line.ts'
import type { Moment, Reading } from '../time/moment.ts'
import { findZone } from '../time/readZone.ts'
import { isUtc } from '../time/zone.ts'
import { isEmptyCell, type TableRow } from './tableRow.ts'

export type ColumnRole = 'time' | 'end' | 'actor' | 'text' | 'ignored'

export interface Column {
  readonly role: ColumnRole
  readonly zone: string | null
  readonly year: number | null
}

const timeName =
  /^(?:(?:start|begin|event|local|incident|log|created|occurred|posted|message|utc|approx\.?|clock)?[ _-]?(?:time|date ?time|date|timestamp|ts)(?: ?stamp)?(?: ?\/ ?(?:time|date))?|when|at|created|occurred|posted|logged|day|weekday|start(?:ed)?(?: ?at)?|begin|from|since|(?:created|occurred|posted|started|logged)[ _]?(?:at|on)|utc|gmt|[ecmp][sd]?t|ces?t|uhrzeit|zeit(?:punkt|stempel)?|datum|tag|von|beginn|heure|jour|quand|hora|fecha|d[ií]a|ora|data|tijd|t[+±-]?|elapsed|offset|minute|epoch|date & time|date and time|日時|時刻|時間|日付)$/i
const endName =
  /^(?:end(?:ed)?(?:[ _]?(?:time|date|at))?|to|until|till|finish(?:ed)?|bis|ende|fin|time ?end)$/i
const actorName =
  /^(?:who|whom|actors?|persons?|people|by|owner|author|user(?: ?name)?|name|responders?|engineers?|from|sender|speaker|agent|assignee|reporter|reported by|done by|wer|personen|qui|qui[eé]n|chi|wie|participants?|担当者?)$/i
const ignoredName = /^(?:#|no\.?|nr\.?|id|uuid|row|index)$/i

/** The words of a column's heading without emphasis and without what stands in parentheses. */
export const headingName = (cell: string): string =>
  cell
    .replace(/[*_`]/g, '')
    .replace(/[([][^()[\]]{0,40}[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[:.]\s*$/, '')
    .trim()

export const isTimeHeading = (cell: string): boolean => {
  const name = headingName(cell)
  return timeName.test(name) || timeName.test(name.replace(/[ ,]+[A-Z]{2,5}(?:[+-]\d{1,2})?$/, ''))
}

/** The time that fills a cell; null where it holds none. `rest` is what stands behind it in the same cell. */
export function cellTime(cell: string, reading: Reading): { moment: Moment; rest: string } | null {
  if (cell.length > 200) return null
  const lead = readLead(cell, { ...reading, hasBareClocks: true, hasDottedClocks: true })
  return lead ? { moment: lead.moment, rest: lead.rest } : null
}

const isPure = (cell: string, reading: Reading) => {
  const read = cellTime(cell, reading)
  return read !== null && (read.rest === '' || read.rest.length < 4)
}

/** Says what each column holds, by its heading and by its cells. */
export function columnsOf(header: TableRow | null, body: readonly TableRow[], reading: Reading): Column[] {
  const width = Math.min(
    60,
    Math.max(0, header?.cells.length ?? 0, ...body.slice(0, 50).map(({ cells }) => cells.length)),
  )
  const sample = body.slice(0, 200)
  const columns = Array.from({ length: width }, (_, index): Column => {
    const heading = header?.cells[index] ?? ''
    const cells = sample.map(({ cells: row }) => row[index] ?? '').filter((cell) => !isEmptyCell(cell))
    const times = cells.filter((cell) => isPure(cell, reading)).length
    const name = headingName(heading)
    const zone = findZone(heading.replace(/^[^(]*\(/, '')) ?? findZone(heading)
    const year = /\b((?:19|20)\d{2})\b/.exec(heading)?.[1]
    const base = { zone, year: year === undefined ? null : Number(year) }
    if (endName.test(name) && times > 0) return { ...base, role: 'end' }
    if (
      isTimeHeading(heading) &&
      (times > 0 || cells.length === 0 || cells.some((cell) => cellTime(cell, reading)))
    )
      return { ...base, role: 'time' }
    if (actorName.test(name) && times === 0) return { ...base, role: 'actor' }
    if (ignoredName.test(name)) return { ...base, role: 'ignored' }
    return { ...base, role: 'text' }
  })
  if (!columns.some(({ role }) => role === 'time')) markByCells(columns, sample, reading)
  return keepOneText(columns)
}

/** Without a heading that says so, the columns at the left whose cells are times. */
function markByCells(columns: Column[], sample: readonly TableRow[], reading: Reading): void {
  for (const [index, column] of columns.slice(0, 4).entries()) {
    if (column.role !== 'text') continue
    const cells = sample.map(({ cells: row }) => row[index] ?? '').filter((cell) => !isEmptyCell(cell))
    const times = cells.filter((cell) => isPure(cell, reading)).length
    if (cells.length > 0 && times >= cells.length * 0.5) columns[index] = { ...column, role: 'time' }
    else if (columns.some(({ role }) => role === 'time')) return
  }
}

/** A table of times and names alone still has a text. */
function keepOneText(columns: Column[]): Column[] {
  if (columns.some(({ role }) => role === 'text')) return columns
  const last = columns.findLastIndex(({ role }) => role === 'actor')
  return columns.map((column, index) => (index === last ? { ...column, role: 'text' } : column))
}

/** The time columns in the order in which they are asked: the one in UTC first. */
export function timeColumns(columns: readonly Column[]): number[] {
  const times = columns.flatMap(({ role }, index) => (role === 'time' ? [index] : []))
  const isUniversal = (index: number) => isUtc(columns[index]?.zone ?? '')
  return times.sort((a, b) => Number(isUniversal(b)) - Number(isUniversal(a)) || a - b)
}
