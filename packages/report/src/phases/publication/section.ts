import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { item, listOf } from '../../node.ts'
import type { PeopleSetting } from '../../people.ts'

/** What a reader should know is not in the document, or not with a name. */
export function publicationSection(
  { agenda, voices }: PostmortemSnapshot,
  people: PeopleSetting,
): ReportNode[] {
  const anonymous = voices.perspectives.filter(({ author }) => author === null).length
  const isToldByRole =
    people === 'roles' &&
    [...voices.perspectives, ...voices.lateThoughts].some(({ author }) => author !== null)
  const facts = [
    anonymous > 0 &&
      (anonymous === 1
        ? '1 perspective is anonymous; its author is stored nowhere.'
        : `${anonymous} perspectives are anonymous; their authors are stored nowhere.`),
    agenda.waiting.entries > 0 &&
      `${agenda.waiting.entries} ${agenda.waiting.entries === 1 ? 'contribution was' : 'contributions were'} written and not revealed.`,
    isToldByRole && 'People who told something appear as what they do, and not by name.',
  ]
  return listOf(facts.flatMap((fact) => (fact ? [item(fact)] : [])))
}
