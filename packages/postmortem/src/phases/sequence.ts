/** The order of a post-mortem; the only place where it is written. Ids name folders, URLs and report sections. */
export const sequence = [
  'preparation',
  'opening',
  'timeline',
  'inquiry',
  'learnings',
  'closing',
  'soak',
  'recap',
  'ideas',
  'shaping',
  'commitment',
  'publication',
] as const
export type PhaseId = (typeof sequence)[number]

const reviewPhases = ['preparation', 'opening', 'timeline', 'inquiry', 'learnings', 'closing'] as const
const actionPhases = ['recap', 'ideas', 'shaping', 'commitment'] as const
export type MeetingName = 'review' | 'action'

export const isPhase = (value: unknown): value is PhaseId => sequence.some((phase) => phase === value)
/** Before the soak: the record can be written. */
export const isReviewPhase = (phase: PhaseId) => reviewPhases.some((each) => each === phase)
/** In the action meeting: actions can be written. */
export const isActionPhase = (phase: PhaseId) => actionPhases.some((each) => each === phase)

export const nextPhase = (phase: PhaseId): PhaseId | null => sequence[sequence.indexOf(phase) + 1] ?? null
export const previousPhase = (phase: PhaseId): PhaseId | null => sequence[sequence.indexOf(phase) - 1] ?? null
