import { en } from './lexicon/en.ts'
import type { Lexicon } from './rule.ts'

const anySentence = 'The queue grew, and nobody could see which pod was meant.'

/**
 * An engine makes a pattern ready when it is used for the first time, and for all of them together it takes as long as a
 * person notices. Each step makes one ready; whoever paints takes the steps while nothing else is to do.
 */
export function* warmUp(lexicon: Lexicon = en): Generator<void, void, void> {
  for (const { pattern, unless, quietIn } of lexicon.rules) {
    for (const each of [pattern, unless, quietIn]) {
      if (!each) continue
      each.test(anySentence)
      each.lastIndex = 0
      yield
    }
  }
}
