import type { CoachPhase, Finding } from '@second-story/language'
import { createCoach } from '@second-story/language'

export interface CoachQuestion {
  readonly id: number
  readonly phase: CoachPhase
  readonly texts: readonly string[]
}

export interface CoachAnswer {
  readonly id: number
  /** For each text, in their order. */
  readonly findings: readonly (readonly Finding[])[]
}

// A thread of its own: an engine needs half a second to make all patterns ready, and no letter should wait for that.
const coaches = { review: createCoach({ phase: 'review' }), action: createCoach({ phase: 'action' }) }

addEventListener('message', ({ data: { id, phase, texts } }: MessageEvent<CoachQuestion>) => {
  const answer: CoachAnswer = { id, findings: texts.map((text) => coaches[phase](text)) }
  postMessage(answer)
})
