import * as v from 'valibot'
import { command } from '../../commands/command.ts'
import { requiredText } from '../../commands/fields.ts'
import { limits } from '../../limits.ts'
import { Refusal } from '../../refusal.ts'

export const soakCommands = {
  addLateThought: command({
    args: v.strictObject({ text: requiredText(limits.longText) }),
    run(state, { text }, { seat, now, newId }) {
      if (state.lateThoughts.length >= limits.lateThoughts) {
        throw new Refusal('too-many', `There are ${limits.lateThoughts} late thoughts already.`)
      }
      state.lateThoughts.push({ id: newId(), text, author: seat.id, at: now })
    },
  }),
  /** Opens or closes the frozen record, for corrections after the review meeting. */
  reopenRecord: command({
    args: v.strictObject({ open: v.boolean() }),
    run(state, { open }) {
      state.recordReopened = open
    },
  }),
}
