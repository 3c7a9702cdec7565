import type { CoachPhase, Label } from './finding.ts'

/** One thing to listen for. Patterns see a sentence in which code, links and quotations are blanked out. */
export interface Rule {
  /** Names the rule in tests and in talk about it; unique within a lexicon. */
  readonly id: string
  readonly label: Label
  /** Global, and linear: no repetition within a repetition. */
  readonly pattern: RegExp
  /** What was heard is let go when it touches one of these: the words mean something else there. */
  readonly unless?: RegExp
  /** The whole sentence is let go: it speaks of something else. */
  readonly quietIn?: RegExp
  /** One sentence. */
  readonly why: string
  /** A gentler wording or a question; it stands alone, or takes up words of the sentence by groups `$1`, `$2`. */
  readonly rewrite: string
  /** Listened for in these phases only. */
  readonly phases?: readonly CoachPhase[]
}

/** All that the coach knows of one language. */
export interface Lexicon {
  readonly rules: readonly Rule[]
  /** Sentences that talk about blame, and blame nobody. */
  readonly talkAboutBlame: RegExp
}
