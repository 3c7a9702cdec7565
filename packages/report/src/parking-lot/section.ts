import type { PostmortemSnapshot } from '@second-story/postmortem'
import { recapSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../node.ts'
import { heading, item, listOf } from '../node.ts'

/** Parked ideas that nobody took up; without names. */
export function parkingLotSection(snapshot: PostmortemSnapshot): ReportNode[] {
  const items = recapSnapshot(snapshot).parked.flatMap(({ text }) =>
    text.trim() === '' ? [] : [item(text.trim())],
  )
  return items.length === 0 ? [] : [heading(3, 'Still parked'), ...listOf(items)]
}
