import type { Medians, Row, Verdict } from './rows/row.ts'
import type { ServerName } from './servers/server.ts'
import { serverNames } from './servers/server.ts'

export interface RowResult {
  readonly row: Row
  readonly medians: Medians
  /** Why a server has no figures here. */
  readonly missing: Readonly<Partial<Record<ServerName, string>>>
  readonly verdicts: readonly Verdict[]
  readonly runs: number
  readonly date: string
}

const shown = (value: number | undefined): string => {
  if (value === undefined) return '–'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: 0 })
}

/** One row of the bars as Markdown: servers across, metrics down, and what became of the bar. */
export function resultsTable({ row, medians, missing, verdicts, runs, date }: RowResult): string {
  const names = serverNames.filter((name) => name in medians || name in missing)
  const lines = Object.entries(row.metrics).map(
    ([metric, label]) => `| ${label} | ${names.map((name) => shown(medians[name]?.[metric])).join(' | ')} |`,
  )
  const notes = names.flatMap((name) => (missing[name] ? [`- ${name}: ${missing[name]}`] : []))
  const judged = verdicts.map(
    ({ what, value, bar, isMet }) =>
      `- ${value === null ? 'not measured' : isMet ? '**pass**' : '**short of the bar**'}: ${what} ${shown(value ?? undefined)} (bar ${bar})`,
  )
  return [
    `## ${row.id}: ${row.title}`,
    '',
    `| | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---:|').join('')}`,
    ...lines,
    '',
    ...judged,
    ...notes,
    '',
    `Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}, ${date}.`,
    '',
  ].join('\n')
}
