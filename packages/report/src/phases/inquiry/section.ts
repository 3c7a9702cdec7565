import type { InquiryNode, PostmortemSnapshot, Probe } from '@second-story/postmortem'
import { probes } from '@second-story/postmortem'
import type { ListItem, ReportNode } from '../../node.ts'
import { heading, item, list } from '../../node.ts'
import { eventTime } from '../../time.ts'
import { oneLine } from '../timeline/section.ts'

const probeQuestions: Readonly<Record<Probe, string>> = {
  detection: 'Detection',
  'first-responder': 'First responder',
  'secondary-systems': 'Secondary systems',
  documentation: 'Documentation',
}
/** Deeper branches are listed at this depth, so that no renderer runs out of stack or margin. */
const deepest = 30

export function inquirySection({ record }: PostmortemSnapshot): ReportNode[] {
  if (record.inquiry.length === 0) return []
  const times = new Map(
    record.timeline.map((event) => [event.id, eventTime(event.time, record.summary.zone)]),
  )
  return [heading(2, 'Inquiry'), ...list(record.inquiry.map((node) => branch(node, times, 1)))]
}

function branch(node: InquiryNode, times: ReadonlyMap<string, string>, depth: number): ListItem {
  const cited = node.cites.flatMap((id) => times.get(id) ?? [])
  const cites = cited.length > 0 ? ` (see ${cited.join(', ')})` : ''
  const answer = node.answer.trim() === '' ? [] : [item(`${oneLine(node.answer)}${cites}`)]
  const children = depth < deepest ? node.children.map((child) => branch(child, times, depth + 1)) : []
  return { ...item(oneLine(node.question)), children: [...answer, ...children] }
}

export function factorsSection({ record }: PostmortemSnapshot): ReportNode[] {
  const factors = record.factors.filter(({ text }) => text.trim() !== '')
  const answered = probes.filter((probe) => record.probes[probe].trim() !== '')
  if (factors.length === 0 && answered.length === 0) return []
  return [
    heading(2, 'Contributing factors'),
    ...list(factors.map(({ text, kind }) => item(`${oneLine(text)}${kind ? ` (${kind})` : ''}`))),
    ...(answered.length > 0 ? [heading(3, 'Questions to the system')] : []),
    ...list(answered.map((probe) => item(`${probeQuestions[probe]}: ${oneLine(record.probes[probe])}`))),
  ]
}
