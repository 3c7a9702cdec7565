import type { PostmortemState } from '../agenda/schema.ts'
import type { SignalKind, TalkWish } from './schema.ts'
import { signalBatch, signalBatchesShown, signalKinds } from './schema.ts'

/** What only facilitators see. It is in no document and in no report. */
export interface FacilitatorView {
  /** How many people said it within the last ten minutes; whole half minutes only. */
  readonly signals: Readonly<Record<SignalKind, number>>
  /** Seats that were not heard in this meeting yet. */
  readonly notHeard: readonly string[]
  /** Who would rather talk about something alone, afterwards. */
  readonly talkWishes: readonly TalkWish[]
}

export function facilitatorView(state: PostmortemState, now: number): FacilitatorView {
  const batch = signalBatch(now)
  const shown = state.signals.filter((each) => each.batch < batch && each.batch >= batch - signalBatchesShown)
  const count = (kind: SignalKind) => shown.filter((each) => each.kind === kind).length
  return {
    signals: Object.fromEntries(signalKinds.map((kind) => [kind, count(kind)])) as Record<SignalKind, number>,
    notHeard: Object.values(state.seats)
      .filter(({ id, role, isRoomView }) => !isRoomView && isAskedToSpeak(role) && !state.heard.includes(id))
      .map(({ id }) => id),
    talkWishes: state.talkWishes,
  }
}

const isAskedToSpeak = (role: string) => role === 'participant' || role === 'scribe'
