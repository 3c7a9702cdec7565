import type { Idea, PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading, item, linesOf, list, paragraph } from '../../node.ts'
import { orDash } from '../preparation/section.ts'
import { oneLine } from '../timeline/section.ts'

const isCommitted = (idea: Idea) => idea.state === 'committed'

/** How it was resolved then, and what was promised since. */
export function remediationSection(snapshot: PostmortemSnapshot): ReportNode[] {
  const resolution = linesOf(snapshot.record.summary.resolution).map((line) => item(line))
  const actions = snapshot.ideas.filter(isCommitted).map((idea) => item(promise(idea)))
  return [heading(2, 'Remediation'), ...orDash(list([...resolution, ...actions]))]
}

export function actionsSection({ agenda, ideas }: PostmortemSnapshot): ReportNode[] {
  const committed = ideas.filter(isCommitted)
  const later = ideas.filter((idea) => idea.state === 'not-now')
  const noAction =
    agenda.ending?.kind === 'no-action'
      ? [paragraph(`We end without an action: ${oneLine(agenda.ending.words)}`)]
      : []
  return [
    ...noAction,
    ...(committed.length > 0
      ? [
          {
            kind: 'table' as const,
            head: ['Action', 'Owner', 'Target date', 'Priority', 'Kind', 'Done when', 'Tracker'],
            rows: committed.map((idea) => [
              oneLine(idea.text),
              idea.owner || '–',
              idea.due || '–',
              idea.priority ?? '–',
              idea.kind ?? '–',
              oneLine(idea.doneWhen),
              oneLine(idea.tracker),
            ]),
          },
        ]
      : []),
    ...(later.length > 0 ? [heading(3, 'Not now')] : []),
    ...list(later.map((idea) => item(`${oneLine(idea.text)} (not doing now: ${oneLine(idea.reason)})`))),
  ]
}

function promise(idea: Idea): string {
  const facts = [
    idea.owner,
    idea.due,
    idea.priority && `priority ${idea.priority}`,
    idea.kind && `to ${idea.kind}`,
    idea.doneWhen.trim() && `done when ${oneLine(idea.doneWhen)}`,
    idea.tracker.trim(),
  ].filter(Boolean)
  return [oneLine(idea.text), ...facts].join(' — ')
}
