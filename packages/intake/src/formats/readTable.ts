import type { Draft, Item } from '../item.ts'
import type { DateMark } from '../time/date.ts'
import type { Moment, Point, Reading } from '../time/moment.ts'
import { type Column, cellTime, columnsOf, headingName, timeColumns } from './columns.ts'
import { isEmptyCell, type TableRow } from './tableRow.ts'

export interface TableFound {
  readonly items: readonly Item[]
  /** Rows that became nothing. */
  readonly unread: readonly TableRow[]
  readonly hasTimes: boolean
}

/**
 * Reads the rows of a table: times from one or several columns, who from another, and the remaining cells, joined by
 * " — ", as the text. Rows whose time cannot be read keep their place, with what stands there.
 */
export function readTable(header: TableRow | null, body: readonly TableRow[], reading: Reading): TableFound {
  const columns = columnsOf(header, body, reading)
  const times = timeColumns(columns)
  if (times.length === 0) return { items: [], unread: body, hasTimes: false }
  // Our own CSV has the instant in `utc` and repeats it, as it was said, in `said`.
  const isOurs = header?.cells.some((cell) => headingName(cell) === 'said') ?? false
  const items: Item[] = []
  const unread: TableRow[] = []
  for (const row of body) {
    const item = readRow(row, columns, times, reading, isOurs ? (header?.cells ?? []) : [])
    if (item) items.push(item)
    else if (row.cells.some((cell) => cell !== '')) unread.push(row)
  }
  return { items, unread, hasTimes: items.some((item) => item.kind === 'event' && item.moment !== null) }
}

function readRow(
  row: TableRow,
  columns: readonly Column[],
  times: readonly number[],
  reading: Reading,
  ours: readonly string[],
): Item | null {
  let moment: Moment | null = null
  let zone: string | null = null
  let said = ''
  const extra: string[] = []
  for (const index of times) {
    const cell = row.cells[index] ?? ''
    const column = columns[index]
    if (isEmptyCell(cell) || !column) continue
    const read = cellTime(cell, reading)
    if (!read) {
      said = said === '' ? cell : `${said} ${cell}`
      continue
    }
    if (read.rest !== '') extra.push(read.rest)
    const here = withYear(read.moment, column.year)
    if (moment === null) moment = here
    else if (moment.clock && here.clock) continue
    else moment = merged(moment, here)
    if (here.clock) zone = here.zone ?? column.zone
    else zone ??= column.zone
  }
  const other = { role: 'text' as const }
  const texts = row.cells.flatMap((cell, index) => {
    const isText = (columns[index] ?? other).role === 'text' && !isEmptyCell(cell)
    return isText && !['said', 'approximate', 'markers'].includes(ours[index] ?? '') ? [cell] : []
  })
  const text = [...extra, ...texts].join(' — ')
  const actors = row.cells.filter((cell, index) => columns[index]?.role === 'actor' && !isEmptyCell(cell))
  if (text === '') {
    if (moment?.date && !moment.clock) return { kind: 'date', date: moment.date }
    return null
  }
  const end = endOf(row, columns, reading)
  if (moment && end) moment = { ...moment, end }
  if (moment && isYes(row, ours)) moment = { ...moment, isApprox: true }
  const draft: Draft = { kind: 'event', moment, text, line: row.line, columnZone: zone }
  return {
    ...draft,
    ...(moment === null ? { said } : {}),
    ...(actors.length > 0 ? { actor: actors.join(', ') } : {}),
  }
}

const isYes = (row: TableRow, ours: readonly string[]) => {
  const index = ours.indexOf('approximate')
  return index >= 0 && row.cells[index] === 'yes'
}

const withYear = (moment: Moment, year: number | null): Moment =>
  year !== null && moment.date && moment.date.year === null
    ? { ...moment, date: { ...moment.date, year } }
    : moment

/** A date in one cell and a clock in another are one time; a weekday yields to a date. */
function merged(a: Moment, b: Moment): Moment {
  const [clocked, dated] = a.clock ? [a, b] : [b, a]
  const date = betterDate(clocked.date, dated.date)
  return {
    ...clocked,
    date,
    zone: clocked.zone ?? dated.zone,
    isApprox: a.isApprox || b.isApprox,
    isPlaceholder: a.isPlaceholder || b.isPlaceholder,
  }
}

const betterDate = (a: DateMark | null, b: DateMark | null): DateMark | null => {
  if (a === null || b === null) return a ?? b
  return a.day === null && a.month === null ? b : a
}

function endOf(row: TableRow, columns: readonly Column[], reading: Reading): Point | null {
  const index = columns.findIndex(({ role }) => role === 'end')
  const cell = row.cells[index] ?? ''
  if (index < 0 || isEmptyCell(cell)) return null
  const read = cellTime(cell, reading)
  if (!read?.moment.clock) return null
  const { date, clock, zone } = read.moment
  return { date, clock, zone: zone ?? columns[index]?.zone ?? null }
}
