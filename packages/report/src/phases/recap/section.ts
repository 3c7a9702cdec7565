import type { PostmortemSnapshot } from '@second-story/postmortem'
import { recapSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, list } from '../../node.ts'
import type { People } from '../../people.ts'
import { oneLine } from '../timeline/section.ts'

/** What came in between the meetings. */
export function recapSection(snapshot: PostmortemSnapshot, people: People): ReportNode[] {
  const { lateThoughts } = recapSnapshot(snapshot)
  if (lateThoughts.length === 0) return []
  return [
    heading(2, 'Late thoughts'),
    ...list(lateThoughts.map(({ text, author }) => item(`${oneLine(text)} (${people.teller(author)})`))),
  ]
}
