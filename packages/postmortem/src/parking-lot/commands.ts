import * as v from 'valibot'
import { command } from '../commands/command.ts'
import { hash, id, requiredText } from '../commands/fields.ts'
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'

/** The parking lot is open in every phase; what lies in it comes back in the action meeting. */
export const parkingLotCommands = {
  park: command({
    args: v.strictObject({
      id,
      text: requiredText(limits.shortText),
      /** Present: parked anonymously; the browser keeps the key. */
      keyHash: v.optional(hash),
    }),
    isAnonymous: (args) => args.keyHash !== undefined,
    run(state, args, { seat }) {
      if (state.parked.some((each) => each.id === args.id)) return
      if (state.parked.length >= limits.parkedIdeas) {
        throw new Refusal('too-many', `The parking lot is full (${limits.parkedIdeas} ideas).`)
      }
      const keyHash = args.keyHash ?? null
      state.parked.push({ id: args.id, text: args.text, author: keyHash ? null : seat.id, keyHash })
    },
  }),
  unpark: command({
    args: v.strictObject({ idea: id, key: v.optional(v.pipe(v.string(), v.maxLength(200))) }),
    isAnonymous: (args) => args.key !== undefined,
    run(state, args, context) {
      const found = state.parked.find((each) => each.id === args.idea)
      if (!found) return
      const isMine =
        found.author === null
          ? args.key !== undefined && context.hash(args.key) === found.keyHash
          : found.author === context.seat.id
      if (!isMine)
        throw new Refusal('not-yours', 'A parked idea can be taken back only by the person who parked it.')
      state.parked = state.parked.filter((each) => each !== found)
    },
  }),
}
