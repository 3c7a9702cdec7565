import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { item, listOf, paragraph } from '../../node.ts'
import { stamp } from '../../time.ts'

/** The pause between learning and acting; cutting it short has its reason here, for everybody to read. */
export function soakSection({ agenda: { soak } }: PostmortemSnapshot): ReportNode[] {
  if (soak === null) return []
  const { startedAt, until, override } = soak
  if (override === null) return [paragraph(`From ${stamp(startedAt)} until ${stamp(until)}.`)]
  return [
    paragraph(`From ${stamp(startedAt)} until ${stamp(override.at)}; it was planned until ${stamp(until)}.`),
    ...listOf([item(`Cut short: ${override.reason.trim() || '–'}`)]),
  ]
}
