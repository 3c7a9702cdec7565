import type { ReactionKind } from '@second-story/postmortem'
import { reactionKinds } from '@second-story/postmortem'

export interface ReactionCount {
  readonly kind: ReactionKind
  readonly people: number
}

/** How many show what right now, always in the same order; who they are is left out. */
export const countReactions = (reactions: ReadonlyMap<string, ReactionKind>): readonly ReactionCount[] =>
  reactionKinds
    .map((kind) => ({ kind, people: [...reactions.values()].filter((each) => each === kind).length }))
    .filter(({ people }) => people > 0)
