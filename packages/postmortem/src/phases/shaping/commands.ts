import * as v from 'valibot'
import { command } from '../../commands/command.ts'
import { id } from '../../commands/fields.ts'
import { limits } from '../../limits.ts'
import { Refusal } from '../../refusal.ts'

const fromOneToFive = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))

export const shapingCommands = {
  /** Rated blind: nobody sees others' figures before the reveal, so the first voice does not lead. */
  rateIdea: command({
    args: v.strictObject({ idea: id, impact: fromOneToFive, effort: fromOneToFive }),
    run(state, { idea, impact, effort }, { seat }) {
      if (!(idea in state.ratings) && Object.keys(state.ratings).length >= limits.parkedIdeas) {
        throw new Refusal('too-many', `At most ${limits.parkedIdeas} ideas can be rated.`)
      }
      state.ratings[idea] = { ...state.ratings[idea], [seat.id]: { impact, effort } }
    },
  }),
  revealRatings: command({
    args: v.strictObject({ revealed: v.boolean() }),
    run(state, { revealed }) {
      state.ratingsRevealed = revealed
    },
  }),
}
