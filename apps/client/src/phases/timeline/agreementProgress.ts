import type { AgreementAnswer, Seat, TimelineEvent } from '@second-story/postmortem'
import { agreementCount } from './agreementCount.ts'

export interface AgreementProgress {
  /** Everybody who was there goes along with it. */
  readonly agreed: number
  readonly differently: number
  /** Nobody or not everybody has answered yet. */
  readonly open: number
}

/** How far the group has come with saying whether each event was like this. */
export function agreementProgress(
  timeline: readonly TimelineEvent[],
  agreements: Readonly<Record<string, Readonly<Record<string, AgreementAnswer>>>>,
  roster: readonly Seat[],
): AgreementProgress {
  const counts = timeline.map(({ id }) => agreementCount(agreements[id], roster))
  const differently = counts.filter((each) => each.differently > 0).length
  const agreed = counts.filter(
    (each) => each.differently === 0 && each.agreed > 0 && each.answered >= each.people,
  ).length
  return { agreed, differently, open: timeline.length - agreed - differently }
}

/** The next event behind `openId` that I have not answered, from the beginning again at the end. */
export function nextUnanswered(
  timeline: readonly TimelineEvent[],
  own: Readonly<Record<string, AgreementAnswer>>,
  openId: string | null,
): TimelineEvent | undefined {
  const from = timeline.findIndex(({ id }) => id === openId) + 1
  return [...timeline.slice(from), ...timeline.slice(0, from)].find(
    ({ id }) => own[id] === undefined && id !== openId,
  )
}
