import * as v from 'valibot'
import { command } from '../../commands/command.ts'
import { requiredText } from '../../commands/fields.ts'
import { limits } from '../../limits.ts'

export const commitmentCommands = {
  /** How the action meeting ends; no action at all is a good ending, with words of its own. */
  decideEnding: command({
    args: v.strictObject({
      ending: v.nullable(
        v.variant('kind', [
          v.strictObject({ kind: v.literal('actions') }),
          v.strictObject({ kind: v.literal('no-action'), words: requiredText(limits.shortText) }),
        ]),
      ),
    }),
    run(state, { ending }) {
      state.ending = ending
    },
  }),
}
