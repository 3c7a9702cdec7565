import type { PostmortemSnapshot } from '@second-story/postmortem'
import { cleanText } from '../cleanText.ts'
import { chronological } from '../phases/timeline/chronological.ts'

const columns = [
  'utc',
  'end',
  'approximate',
  'said',
  'text',
  'detail',
  'evidence',
  'markers',
  // Behind what earlier versions wrote, so that whoever reads by position goes on.
  'effect',
  'considered',
]

/** One row for each event, RFC 4180; instants in UTC, empty where unknown. */
export function timelineCsv({ record }: PostmortemSnapshot): string {
  const rows = chronological(record.timeline).map(
    ({ time, text, detail, effect, considered, evidence, markers }) => [
      time.utc ?? '',
      time.end ?? '',
      time.approximate ? 'yes' : '',
      time.said,
      text,
      detail,
      evidence,
      markers.join(' '),
      effect ?? '',
      considered ?? '',
    ],
  )
  return [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

/** A spreadsheet would run a cell that begins like a formula, also in full-width signs and behind spaces. */
function cell(value: string): string {
  const isFormula = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(value)
  const safe = `${isFormula ? "'" : ''}${cleanText(value)}`
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
