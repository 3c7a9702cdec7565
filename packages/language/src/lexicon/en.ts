import type { Lexicon } from '../rule.ts'
import { blamePerson } from '../rules/blamePerson.ts'
import { counterfactual } from '../rules/counterfactual.ts'
import { hindsight } from '../rules/hindsight.ts'
import { humanError } from '../rules/humanError.ts'
import { judgement } from '../rules/judgement.ts'
import { solutionJump } from '../rules/solutionJump.ts'
import { talkAboutBlame } from '../rules/talkAboutBlame.ts'

/** English. Another language is another lexicon with rules of its own. */
export const en: Lexicon = {
  rules: [...humanError, ...hindsight, ...counterfactual, ...blamePerson, ...judgement, ...solutionJump],
  talkAboutBlame,
}
