import * as v from 'valibot'
import { command } from '../commands/command.ts'
import { id, requiredText } from '../commands/fields.ts'
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'

export const notesCommands = {
  /** Gives the pen to somebody else; who had it goes on as a participant, unless they hold the meeting. */
  handOverNotes: command({
    args: v.strictObject({ to: id }),
    run(state, { to }, context) {
      const giver = state.seats[context.seat.id]
      const taker = state.seats[to]
      if (!giver || !taker) throw new Refusal('no-such-seat', 'That person has left this post-mortem.')
      if (taker.isRoomView || taker.hasNoDevice) {
        throw new Refusal('bad-arguments', `${taker.name} has no device to write the notes with.`)
      }
      if (taker.role === 'observer') {
        throw new Refusal('bad-arguments', `${taker.name} only reads. The facilitator can change that.`)
      }
      const changed = [giver, taker].filter((seat) => seat.role !== 'facilitator')
      for (const seat of changed) seat.role = seat === taker ? 'scribe' : 'participant'
      return changed.map((seat) => ({ kind: 'role-changed', seat: seat.id }))
    },
  }),
  /** The group says that these words are fine among them: the coach keeps quiet about them. Nobody's name stands beside it. */
  allowWords: command({
    args: v.strictObject({ words: requiredText(limits.title), allowed: v.boolean() }),
    isAnonymous: () => true,
    run(state, { words, allowed }) {
      const known = words.toLowerCase()
      const others = state.allowedWords.filter((each) => each !== known)
      if (allowed && others.length >= limits.allowedWords) {
        throw new Refusal('too-many', `At most ${limits.allowedWords} words can be allowed.`)
      }
      // In the order of the alphabet, so that the order tells nothing.
      state.allowedWords = allowed ? [...others, known].sort() : others
    },
  }),
}
