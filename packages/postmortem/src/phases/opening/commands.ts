import * as v from 'valibot'
import { command } from '../../commands/command.ts'
import { noArgs, requiredText } from '../../commands/fields.ts'
import { limits } from '../../limits.ts'

export const openingCommands = {
  setGroundRules: command({
    args: v.strictObject({
      rules: v.pipe(v.array(requiredText(limits.shortText)), v.minLength(1), v.maxLength(limits.groundRules)),
    }),
    run(state, { rules }) {
      if (JSON.stringify(rules) === JSON.stringify(state.groundRules)) return
      state.groundRules = rules
      // People agreed to other words.
      state.acknowledged = []
    },
  }),
  acknowledgeRules: command({
    args: noArgs,
    run(state, _args, { seat }) {
      if (!state.acknowledged.includes(seat.id)) state.acknowledged.push(seat.id)
    },
  }),
}
