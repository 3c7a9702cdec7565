export const labels = [
  'blame-person',
  'counterfactual',
  'human-error',
  'judgement',
  'hindsight',
  'solution-jump',
] as const
export type Label = (typeof labels)[number]

/** What the coach says of a few words; a hint to the writer, never a fault. */
export interface Finding {
  readonly label: Label
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** One sentence. */
  readonly why: string
  /** A gentler wording, or a question that leads on. */
  readonly rewrite: string
}

/** In the review, solutions come too early; in the action meeting they are what we are there for. */
export type CoachPhase = 'review' | 'action'
