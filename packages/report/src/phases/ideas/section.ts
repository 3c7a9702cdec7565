import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, listOf } from '../../node.ts'

/** Ideas that were neither promised nor put off. */
export function ideasSection({ ideas }: PostmortemSnapshot): ReportNode[] {
  const open = ideas.filter((idea) => idea.state === 'open' && idea.text.trim() !== '')
  if (open.length === 0) return []
  return [heading(3, 'Not decided'), ...listOf(open.map(({ text }) => item(text.trim())))]
}
