import * as v from 'valibot'
import type { PostmortemState } from '../agenda/schema.ts'
import { command } from '../commands/command.ts'
import { id, optionalText, requiredText } from '../commands/fields.ts'
import { limits } from '../limits.ts'
import { Refusal } from '../refusal.ts'

export const proxyCommands = {
  /** A seat for somebody in the room who has no device: no key opens it, others write for it. */
  addPerson: command({
    args: v.strictObject({
      id,
      name: requiredText(limits.name),
      function: v.optional(optionalText(limits.seatFunction), ''),
    }),
    run(state, args, { now }) {
      if (state.seats[args.id]) return
      if (Object.keys(state.seats).length >= limits.seats) {
        throw new Refusal('too-many', `A post-mortem has at most ${limits.seats} seats.`)
      }
      state.seats[args.id] = {
        id: args.id,
        name: args.name,
        role: 'participant',
        function: args.function,
        stakes: [],
        joinedAt: now,
        isRoomView: false,
        hasNoDevice: true,
      }
    },
  }),
}

/** Refuses to speak for somebody who can do so themselves. */
export function requireNoDevice(state: PostmortemState, seat: string): void {
  const found = state.seats[seat]
  if (!found) throw new Refusal('no-such-seat', 'That person has left this post-mortem.')
  if (found.hasNoDevice) return
  throw new Refusal('not-yours', `${found.name} has a device, and writes in their own words.`)
}
