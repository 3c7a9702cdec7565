import type { PostmortemSnapshot } from '@second-story/postmortem'
import { closingSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, list } from '../../node.ts'

export function closingSection({ agenda }: PostmortemSnapshot): ReportNode[] {
  const { learnedSomething, comeAgain } = closingSnapshot(agenda)
  const items = [
    learnedSomething &&
      item(
        `${learnedSomething.yes} of ${learnedSomething.answered} learned something that changes how they work.`,
      ),
    comeAgain && item(`${comeAgain.yes} of ${comeAgain.answered} would come again.`),
  ].filter((each) => each !== null)
  return items.length === 0 ? [] : [heading(2, 'At the door'), ...list(items)]
}
