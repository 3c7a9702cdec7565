import type { CoachPhase, Label } from './finding.ts'

/** One thing to listen for. The pattern runs on a sentence in which code, links and quotations are blanked out. */
export interface Rule {
  readonly label: Label
  readonly pattern: RegExp
  /** The sentence is left alone when this matches it: the words mean something else here. */
  readonly unless?: RegExp
  readonly why: string
  readonly rewrite: string
  /** Listened for in these phases only. */
  readonly phases?: readonly CoachPhase[]
}

export interface Lexicon {
  readonly rules: readonly Rule[]
}
