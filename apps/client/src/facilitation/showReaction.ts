import type { ReactionKind } from '@second-story/postmortem'
import type { Awareness } from 'y-protocols/awareness'

const shownForMs = 6_000
let timer: ReturnType<typeof setTimeout> | null = null

/** Shows it to everybody for a moment. One person shows one at a time, so nobody can be louder by pressing more often. */
export function showReaction(awareness: Awareness, kind: ReactionKind): void {
  awareness.setLocalStateField('reaction', kind)
  if (timer) clearTimeout(timer)
  timer = setTimeout(() => awareness.setLocalStateField('reaction', null), shownForMs)
}
