import type { PostmortemSnapshot } from '@second-story/postmortem'
import { openingSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, list } from '../../node.ts'

export function openingSection({ agenda }: PostmortemSnapshot): ReportNode[] {
  const { rules, acknowledged } = openingSnapshot(agenda)
  if (acknowledged.length === 0) return []
  return [heading(2, 'Ground rules'), ...list(rules.map((rule) => item(rule)))]
}
