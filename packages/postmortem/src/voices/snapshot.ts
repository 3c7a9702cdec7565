import type * as Y from 'yjs'
import type { LateThought, ParkedIdea, PostmortemState } from '../agenda/schema.ts'
import type { AgreementAnswer, Perspective } from '../phases/timeline/schema.ts'

/** What belongs to one person each, as everybody may see it. The `voices` document holds one map for each field. */
export interface VoicesSnapshot {
  readonly perspectives: readonly Perspective[]
  /** Event id (or `impact`) → a number for each answer → answer; who gave it is told to nobody else. */
  readonly agreements: Readonly<Record<string, Readonly<Record<string, AgreementAnswer>>>>
  readonly parked: readonly ParkedIdea[]
  readonly lateThoughts: readonly LateThought[]
}

export const projectVoices = (state: PostmortemState): VoicesSnapshot => ({
  perspectives: state.perspectives,
  agreements: Object.fromEntries(
    Object.entries(state.agreements).map(([event, given]) => [event, withoutPeople(state, given)]),
  ),
  parked: state.parked,
  lateThoughts: state.lateThoughts,
})

/**
 * The answers of those who contribute, in the order of the alphabet: whoever “saw it differently” would otherwise stand
 * beside an anonymous text about the same event.
 */
function withoutPeople(
  { seats }: PostmortemState,
  given: Readonly<Record<string, AgreementAnswer>>,
): Record<string, AgreementAnswer> {
  const counted = Object.entries(given).flatMap(([seat, answer]) => {
    const by = seats[seat]
    return by && by.role !== 'observer' && !by.isRoomView ? [answer] : []
  })
  return Object.fromEntries(counted.sort().map((answer, at) => [String(at + 1), answer]))
}

/** The voices as the server last wrote them. Only the server writes this document. */
export function voicesSnapshot(voices: Y.Doc): VoicesSnapshot {
  return {
    perspectives: listed<Perspective>(voices, 'perspectives'),
    agreements: Object.fromEntries(voices.getMap<Record<string, AgreementAnswer>>('agreements').entries()),
    parked: listed<ParkedIdea>(voices, 'parked'),
    lateThoughts: listed<LateThought>(voices, 'lateThoughts'),
  }
}

// Each item carries its place, because a Y.Map has no order of its own.
function listed<T>(voices: Y.Doc, root: string): T[] {
  return [...voices.getMap<{ place: number; item: T }>(root).values()]
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
