import * as v from 'valibot'
import { command } from '../commands/command.ts'
import { id, optionalText } from '../commands/fields.ts'
import { limits } from '../limits.ts'

export const talkCommands = {
  /** Asks for a talk with a facilitator alone. The author stands neither in the audit nor beside the key. */
  wishToTalk: command({
    args: v.strictObject({
      wished: v.boolean(),
      about: v.optional(optionalText(limits.shortText), ''),
    }),
    isAnonymous: () => true,
    run(state, { wished, about }, { seat }) {
      const others = state.talkWishes.filter((each) => each.seat !== seat.id)
      state.talkWishes = wished ? [...others, { seat: seat.id, about }] : others
    },
  }),
  /** The talk was had, or is agreed on: it leaves the facilitators' list. */
  settleTalk: command({
    args: v.strictObject({ seat: id }),
    run(state, { seat }) {
      state.talkWishes = state.talkWishes.filter((each) => each.seat !== seat)
    },
  }),
}
