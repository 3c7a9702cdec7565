import type { LearningKind, PostmortemSnapshot } from '@second-story/postmortem'
import { learningKinds } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, listOf } from '../../node.ts'

const names: Readonly<Record<LearningKind, string>> = {
  learned: 'What we learned',
  'went-well': 'What went well',
  lucky: 'Where we were lucky',
  surprised: 'What surprised us',
}

export const learningsSection = ({ record }: PostmortemSnapshot): ReportNode[] =>
  learningKinds.flatMap((kind) => {
    const items = record.learnings
      .filter((learning) => learning.kind === kind && learning.text.trim() !== '')
      .map(({ text }) => item(text.trim()))
    return items.length === 0 ? [] : [heading(3, names[kind]), ...listOf(items)]
  })
