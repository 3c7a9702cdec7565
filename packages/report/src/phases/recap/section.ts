import type { PostmortemSnapshot } from '@second-story/postmortem'
import { recapSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { item, line, listOf } from '../../node.ts'
import type { People } from '../../people.ts'

/** What came in between the meetings. */
export function recapSection(snapshot: PostmortemSnapshot, people: People): ReportNode[] {
  const thoughts = recapSnapshot(snapshot).lateThoughts.flatMap(({ text, author }) =>
    text.trim() === '' ? [] : [item(line(text.trim(), [{ text: ` (${people.teller(author)})` }]))],
  )
  return listOf(thoughts)
}
