import type { PostmortemSnapshot } from '@second-story/postmortem'
import { closingSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, listOf } from '../../node.ts'

/** The exit poll, once its result was shown. */
export function closingSection({ agenda }: PostmortemSnapshot): ReportNode[] {
  const { learnedSomething, comeAgain } = closingSnapshot(agenda)
  const questions = [
    [learnedSomething, 'learned something that changes their work'],
    [comeAgain, 'would come again'],
  ] as const
  const items = questions.flatMap(([result, words]) =>
    result && result.answered > 0 ? [item(`${result.yes} of ${result.answered} ${words}.`)] : [],
  )
  return items.length === 0 ? [] : [heading(3, 'Exit poll'), ...listOf(items)]
}
