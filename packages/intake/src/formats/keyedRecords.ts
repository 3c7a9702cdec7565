import type { Draft, Found } from '../item.ts'
import type { TimelineFormat } from '../parsedTimeline.ts'
import type { Reading } from '../time/moment.ts'
import type { Located } from './json/located.ts'
import { readRecord } from './json/record.ts'

const member = /^(\s*)(-\s+)?["']?([A-Za-z@][\w .-]{0,30}?)["']?\s*:(?:\s+(.*))?$/
const logMember = /([A-Za-z_@][\w.@-]{0,40})=(?:"((?:[^"\\]|\\.){0,4000})"|(\S{0,2000}))/g

interface Written {
  readonly line: number
  readonly text: string
}

/** Reads records of "key: value" lines, as YAML and exports in blocks have them; null where the text is not made of them. */
export function readKeyedRecords(
  lines: readonly string[],
  reading: Reading,
): (Found & { format: TimelineFormat }) | null {
  const written = writtenLines(lines)
  const sample = written.slice(0, 200)
  const keyed = sample.filter(({ text }) => text.length < 5000 && member.test(text))
  if (keyed.length < 4 || keyed.length < sample.length * 0.7) return null
  const items: Draft[] = []
  const notUnderstood: Written[] = []
  let open: Written[] = []
  const close = () => {
    const record = open.length > 1 ? readRecord(asObject(open), reading) : null
    if (record) items.push(record.draft)
    else notUnderstood.push(...open.map(({ line, text }) => ({ line, text: text.trim() })))
    open = []
  }
  lines.forEach((text, index) => {
    if (text.trim() === '' || /^---\s*$/.test(text)) {
      if (!/^\s*-\s/.test(open[0]?.text ?? '')) close()
      return
    }
    if (/^\s*-\s/.test(text) || (/^\S[^:]{0,40}:\s*$/.test(text) && open.length > 0)) close()
    open.push({ line: index + 1, text })
  })
  close()
  return items.length >= 2 ? { items, notUnderstood, format: 'records' } : null
}

const writtenLines = (lines: readonly string[]): Written[] =>
  lines.flatMap((text, index) => (text.trim() === '' ? [] : [{ line: index + 1, text }]))

/** Lines without a key go on with the value before them. */
function asObject(record: readonly Written[]): Located {
  const members = new Map<string, Located>()
  let last: string | null = null
  for (const { line, text } of record) {
    const found = text.length < 5000 ? member.exec(text) : null
    if (found?.[3]) {
      last = found[3]
      members.set(last, { kind: 'scalar', line, value: unquoted(found[4] ?? '') })
      continue
    }
    const before = last === null ? undefined : members.get(last)
    if (last !== null && before?.kind === 'scalar')
      members.set(last, { ...before, value: `${String(before.value ?? '')}\n${text.trim()}`.trim() })
  }
  return { kind: 'object', line: record[0]?.line ?? 1, members }
}

const unquoted = (value: string): string => {
  const trimmed = value.trim()
  if (/^[|>][+-]?$/.test(trimmed)) return ''
  return /^(["']).*\1$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed
}

/** Reads `ts=… level=… msg="…"` lines; null where most lines are no such records. */
export function readLogfmt(
  lines: readonly string[],
  reading: Reading,
): (Found & { format: TimelineFormat }) | null {
  const written = writtenLines(lines)
  const keyed = written.filter(({ text }) => /^\s*(?:ts|time|timestamp|t|at|date)=\S/.test(text))
  if (keyed.length === 0 || keyed.length < written.length * 0.6) return null
  const items: Draft[] = []
  const notUnderstood: Written[] = []
  for (const { line, text } of written) {
    const members = new Map<string, Located>()
    for (const [, key = '', quoted, bare] of text.slice(0, 8000).matchAll(logMember))
      members.set(key, { kind: 'scalar', line, value: quoted?.replaceAll('\\"', '"') ?? bare ?? '' })
    const record = readRecord({ kind: 'object', line, members }, reading)
    if (record) items.push(record.draft)
    else notUnderstood.push({ line, text: text.trim() })
  }
  return items.length > 0 ? { items, notUnderstood, format: 'logfmt' } : null
}
