import type { Idea, PostmortemSnapshot } from '@second-story/postmortem'
import { oneLine } from '../../cleanText.ts'
import type { ReportNode } from '../../node.ts'
import { bold, heading, item, line, listOf, paragraph, table } from '../../node.ts'
import { bulletsOf } from '../../prose.ts'

const isCommitted = (idea: Idea) => idea.state === 'committed'

/** How it was resolved then, and what was promised since: one line for each action. */
export const remediationBullets = ({ record, ideas }: PostmortemSnapshot): ReportNode[] =>
  listOf([
    ...bulletsOf(record.summary.resolution),
    ...ideas.filter(isCommitted).map((idea) => item(`${oneLine(idea.text)} — ${promise(idea)}`)),
  ])

/** Owner and date always stand; the rest where it was filled in. */
function promise(idea: Idea): string {
  const facts = [
    idea.owner.trim() ? oneLine(idea.owner) : 'no owner yet',
    idea.due.trim() ? oneLine(idea.due) : 'no date yet',
    idea.priority && `priority ${idea.priority}`,
    idea.kind && `to ${idea.kind}`,
    idea.doneWhen.trim() && `done when: ${oneLine(idea.doneWhen)}`,
    idea.tracker.trim() && oneLine(idea.tracker),
  ]
  return facts.filter(Boolean).join(' — ')
}

/** The actions in one table, what was put off with its reason, and the good ending without any. */
export function commitmentSection({ agenda, ideas }: PostmortemSnapshot): ReportNode[] {
  const committed = ideas.filter(isCommitted)
  const later = ideas.filter((idea) => idea.state === 'not-now')
  return [
    ...(agenda.ending?.kind === 'no-action'
      ? [paragraph(line(bold('We end without an action.'), ` ${agenda.ending.words.trim()}`))]
      : []),
    ...(committed.length > 0 ? [heading(3, 'Committed'), actionTable(committed)] : []),
    ...(later.length > 0 ? [heading(3, 'Not now'), ...listOf(later.map(putOff))] : []),
  ]
}

const actionTable = (committed: readonly Idea[]): ReportNode =>
  table(
    ['Action', 'Owner', 'Due', 'Priority', 'Kind'],
    committed.map((idea) => [
      oneLine(idea.text),
      oneLine(idea.owner),
      oneLine(idea.due),
      idea.priority ?? '–',
      idea.kind ?? '–',
    ]),
  )

function putOff(idea: Idea) {
  const beyond = idea.underControl === false ? ' (not under our control)' : ''
  const reason = idea.reason.trim() ? `: ${oneLine(idea.reason)}` : ''
  return item(`${oneLine(idea.text)} — not doing now${beyond}${reason}`)
}
