import type { InquiryNode, PostmortemSnapshot } from '@second-story/postmortem'
import { forReaders } from '../forReaders.ts'
import { shallowInquiry } from '../phases/inquiry/shallowInquiry.ts'
import { misfit } from './snapshotShape.ts'

const format = 'second-story/1'
/** Deeper trees, which only a program makes, would run a reader of JSON out of stack. */
const deepest = 200

/** Everything that the report is made of, for programs. The keys are sorted: the same snapshot makes the same bytes. */
export function renderJson(snapshot: PostmortemSnapshot): string {
  const { agenda, record, voices, notes, ideas } = forReaders(snapshot)
  const inquiry: readonly InquiryNode[] = shallowInquiry(record.inquiry, deepest)
  const whole = { format, agenda, record: { ...record, inquiry }, voices, notes, ideas }
  return `${JSON.stringify(whole, sortKeys, 2)}\n`
}

/** The snapshot of a JSON report. Throws when it is none. */
export function parseJson(json: string): PostmortemSnapshot {
  const found: unknown = JSON.parse(json)
  const wrong = misfit(found, format)
  if (wrong !== null) throw new Error(`This is no ${format} report: ${wrong}.`)
  const { agenda, record, voices, notes, ideas } = found as PostmortemSnapshot
  return { agenda, record, voices, notes, ideas }
}

/** `format` first, the rest in the order of the alphabet. */
function sortKeys(key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  const sorted = Object.fromEntries(entries)
  return key === '' && 'format' in sorted ? { format: sorted['format'], ...sorted } : sorted
}
