import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, list, paragraph } from '../../node.ts'
import { stamp } from '../../time.ts'
import { oneLine } from '../timeline/section.ts'

export function soakSection({ agenda: { soak } }: PostmortemSnapshot): ReportNode[] {
  if (soak === null) return []
  const { override } = soak
  return [
    heading(2, 'Soak'),
    paragraph(`From ${stamp(soak.startedAt)} until ${stamp(override?.at ?? soak.until)}.`),
    ...(override ? list([item(`Cut short. Reason: ${oneLine(override.reason)}`)]) : []),
  ]
}
