import type { InquiryNode, PostmortemSnapshot, Probe } from '@second-story/postmortem'
import { probes } from '@second-story/postmortem'
import type { ListItem, ReportNode } from '../../node.ts'
import { bold, heading, italic, item, line, listOf } from '../../node.ts'
import { eventTime } from '../../time.ts'
import { inquiryDrawing } from './inquiryDrawing.ts'
import { shallowInquiry } from './shallowInquiry.ts'

const probeNames: Readonly<Record<Probe, string>> = {
  detection: 'Detection',
  'first-responder': 'First responder',
  'secondary-systems': 'Secondary systems',
  documentation: 'Documentation',
}
/** Five whys are five; a margin has no room for more than this. */
const deepest = 20

/** Question, answer, and the questions that the answer raised. */
export function inquirySection(postmortem: PostmortemSnapshot): ReportNode[] {
  const { record } = postmortem
  const times = new Map(
    record.timeline.map((event) => [event.id, eventTime(event.time, record.summary.zone)]),
  )
  const roots = shallowInquiry(record.inquiry, deepest)
  return [...listOf(roots.flatMap((node) => branch(node, times))), ...inquiryDrawing(roots, postmortem)]
}

function branch(node: InquiryNode, times: ReadonlyMap<string, string>): ListItem[] {
  const children = node.children.flatMap((child) => branch(child, times))
  const [question, answer] = [node.question.trim(), node.answer.trim()]
  if (!question && !answer && children.length === 0) return []
  const cited = node.cites.flatMap((id) => times.get(id) ?? [])
  const content = line(
    bold(question || '–'),
    answer ? `\n${answer}` : '',
    cited.length > 0 ? line(' ', italic([{ text: `(see ${cited.join(', ')})` }])) : '',
  )
  return [item(content, children)]
}

/** Conditions that helped it happen, and the four questions to the system. */
export function factorsSection({ record }: PostmortemSnapshot): ReportNode[] {
  const factors = record.factors.flatMap(({ text, kind }) =>
    text.trim() === '' ? [] : [item(kind ? `${text.trim()} (${kind})` : text.trim())],
  )
  const answers = probes.flatMap((probe) => {
    const answer = record.probes[probe].trim()
    return answer === '' ? [] : [item(line(bold(probeNames[probe]), `: ${answer}`))]
  })
  return [
    ...listOf(factors),
    ...(answers.length > 0 ? [heading(3, 'Questions to the system'), ...listOf(answers)] : []),
  ]
}
