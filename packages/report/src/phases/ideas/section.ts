import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, list } from '../../node.ts'
import { oneLine } from '../timeline/section.ts'

/** Ideas that were neither promised nor put off. */
export function ideasSection({ ideas }: PostmortemSnapshot): ReportNode[] {
  const open = ideas.filter((idea) => idea.state === 'open' && idea.text.trim() !== '')
  return open.length === 0
    ? []
    : [heading(3, 'Not decided'), ...list(open.map(({ text }) => item(oneLine(text))))]
}
