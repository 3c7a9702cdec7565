import type * as Y from 'yjs'
import type { PostmortemState } from '../agenda/schema.ts'
import type { AgreementAnswer } from '../phases/timeline/schema.ts'
import { agreementAnswers } from '../phases/timeline/schema.ts'
import { readOneOf } from '../reading.ts'

/**
 * What the server knows of one person and tells that person alone, in `draft/<seat>`, so that each of their devices
 * shows the same. The truth stays in the state: whatever else stands in the draft changes nothing there.
 */
export interface Own {
  /** Draft entries that wait for the reveal. */
  readonly handedIn: readonly string[]
  /** Event id (or `impact`) → what I said to it. */
  readonly answers: Readonly<Record<string, AgreementAnswer>>
}

export const ownOf = (state: PostmortemState, seat: string): Own => ({
  handedIn: state.submissions.flatMap((each) => (each.seat === seat ? [each.entry] : [])),
  answers: Object.fromEntries(
    Object.entries(state.agreements).flatMap(([event, given]) => {
      const answer = given[seat]
      return answer ? [[event, answer] as const] : []
    }),
  ),
})

export function writeOwn(draft: Y.Doc, own: Own, origin: unknown): void {
  draft.transact(() => {
    setMissing(draft.getMap('handedIn'), Object.fromEntries(own.handedIn.map((entry) => [entry, true])))
    setMissing(draft.getMap('answers'), own.answers)
  }, origin)
}

export function ownSnapshot(draft: Y.Doc): Own {
  const answers: Record<string, AgreementAnswer> = {}
  draft.getMap<unknown>('answers').forEach((value, event) => {
    const answer = readOneOf(agreementAnswers, value, null)
    if (answer) answers[event] = answer
  })
  return { handedIn: [...draft.getMap('handedIn').keys()], answers }
}

function setMissing(root: Y.Map<unknown>, wanted: Readonly<Record<string, unknown>>): void {
  for (const key of [...root.keys()]) if (!Object.hasOwn(wanted, key)) root.delete(key)
  for (const [key, value] of Object.entries(wanted)) if (root.get(key) !== value) root.set(key, value)
}
