import type { PostmortemSnapshot } from '@second-story/postmortem'
import { recapSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../node.ts'
import { heading, item, list } from '../node.ts'
import { oneLine } from '../phases/timeline/section.ts'

/** Parked ideas that nobody took up; without names. */
export function parkingLotSection(snapshot: PostmortemSnapshot): ReportNode[] {
  const { parked } = recapSnapshot(snapshot)
  return parked.length === 0
    ? []
    : [heading(3, 'Still parked'), ...list(parked.map(({ text }) => item(oneLine(text))))]
}
