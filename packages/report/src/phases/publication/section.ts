import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, list } from '../../node.ts'
import { stamp } from '../../time.ts'

/** What a reader should know about the document itself: its version, and what is not in it. */
export function publicationSection({ agenda, voices }: PostmortemSnapshot): ReportNode[] {
  const anonymous = voices.perspectives.filter(({ author }) => author === null).length
  const items = [
    agenda.publication &&
      item(`Version ${agenda.publication.version}, published ${stamp(agenda.publication.at)}.`),
    anonymous > 0 &&
      item(
        `${anonymous} ${anonymous === 1 ? 'perspective is' : 'perspectives are'} anonymous; their authors are stored nowhere.`,
      ),
  ].filter((each) => each !== false && each !== null)
  return items.length === 0 ? [] : [heading(2, 'About this document'), ...list(items)]
}
