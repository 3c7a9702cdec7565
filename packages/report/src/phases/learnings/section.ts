import type { LearningKind, PostmortemSnapshot } from '@second-story/postmortem'
import { learningKinds } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, list } from '../../node.ts'
import { oneLine } from '../timeline/section.ts'

const names: Readonly<Record<LearningKind, string>> = {
  learned: 'What we learned',
  'went-well': 'What went well',
  lucky: 'Where we were lucky',
  surprised: 'What surprised us',
}

export function learningsSection({ record }: PostmortemSnapshot): ReportNode[] {
  const written = record.learnings.filter(({ text }) => text.trim() !== '')
  if (written.length === 0) return []
  const nodes = learningKinds.flatMap((kind) => {
    const items = written.filter((learning) => learning.kind === kind).map(({ text }) => item(oneLine(text)))
    return items.length === 0 ? [] : [heading(3, names[kind]), ...list(items)]
  })
  return [heading(2, 'Learnings'), ...nodes]
}
