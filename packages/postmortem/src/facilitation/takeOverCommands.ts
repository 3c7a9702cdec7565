import * as v from 'valibot'
import type { PostmortemState } from '../agenda/schema.ts'
import type { CommandContext } from '../commands/command.ts'
import { command } from '../commands/command.ts'
import { noArgs } from '../commands/fields.ts'
import { Refusal } from '../refusal.ts'
import { absentAfterMs, scribeFirstMs } from './schema.ts'

export const takeOverCommands = {
  /** Lets a meeting go on whose facilitators are all gone. Nobody loses a role by it. */
  takeOver: command({
    args: noArgs,
    run(state, _args, context) {
      const { seat, now } = context
      if (state.takeOver?.by === seat.id || seat.role === 'facilitator') return
      const from = refuseUnlessAbandoned(state, context)
      const taker = state.seats[seat.id]
      if (!taker) throw new Refusal('no-such-seat', 'Your seat was removed from this post-mortem.')
      // Who held it first keeps the right to take it back, however often it changes hands meanwhile.
      const first = state.takeOver ? state.takeOver.from : from
      const before = state.takeOver && state.seats[state.takeOver.by]
      if (state.takeOver && before) before.role = state.takeOver.formerRole
      state.takeOver = { by: seat.id, formerRole: seat.role, from: first, at: now }
      taker.role = 'facilitator'
      return [{ kind: 'role-changed', seat: seat.id }]
    },
  }),
  /** Ends a take-over: whoever held the meeting before has it back, alone or together with who stood in. */
  takeBack: command({
    args: v.strictObject({ together: v.optional(v.boolean(), false) }),
    run(state, { together }, { seat }) {
      const { takeOver } = state
      if (!takeOver) return
      if (!takeOver.from.includes(seat.id)) {
        throw new Refusal('not-yours', 'Only whoever held the meeting before can take it back.')
      }
      const own = state.seats[seat.id]
      if (own) own.role = 'facilitator'
      const standIn = state.seats[takeOver.by]
      if (standIn && !together) standIn.role = takeOver.formerRole
      state.takeOver = null
      return [
        { kind: 'role-changed', seat: seat.id },
        { kind: 'role-changed', seat: takeOver.by },
      ]
    },
  }),
}

/** The facilitators who are all gone. Throws where one of them is here, or where the scribe comes first. */
function refuseUnlessAbandoned(state: PostmortemState, { seat, absentFor }: CommandContext): string[] {
  const others = Object.values(state.seats).filter((each) => each.id !== seat.id && !each.isRoomView)
  const facilitators = others.filter((each) => each.role === 'facilitator')
  const here = facilitators.find((each) => absentFor(each.id) < absentAfterMs)
  if (here) {
    throw new Refusal(
      'facilitator-is-here',
      `${here.name} holds the meeting, or was here less than a minute ago. Ask first, or wait a moment.`,
    )
  }
  const isScribeHere = others.some((each) => each.role === 'scribe' && absentFor(each.id) === 0)
  const shortest = Math.min(...facilitators.map((each) => absentFor(each.id)))
  if (seat.role !== 'scribe' && isScribeHere && shortest < scribeFirstMs) {
    throw new Refusal('scribe-first', 'The scribe is here and comes first. In another minute anybody may.')
  }
  return facilitators.map((each) => each.id)
}

/** Whoever stands in must not lock out whom they stand in for. */
export function keepFormerFacilitator(state: PostmortemState, seat: string): void {
  if (!state.takeOver?.from.includes(seat)) return
  throw new Refusal(
    'taken-over',
    'They held the meeting until it was taken over, and may take it back. Wait until they are here.',
  )
}
