import type { PostmortemSnapshot } from '@second-story/postmortem'

/** One line for each event, RFC 4180; UTC instants, empty where unknown. */
export function timelineCsv({ record }: PostmortemSnapshot): string {
  const rows = record.timeline.map(({ time, text, detail, markers }) => [
    time.utc ?? '',
    time.end ?? '',
    time.approximate ? 'yes' : '',
    time.said,
    text,
    detail,
    markers.join(' '),
  ])
  return [['utc', 'end', 'approximate', 'said', 'text', 'detail', 'markers'], ...rows]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('')
}

/** A spreadsheet would run a cell that begins like a formula. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
