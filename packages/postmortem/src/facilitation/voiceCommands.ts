import * as v from 'valibot'
import type { PostmortemState } from '../agenda/schema.ts'
import { command } from '../commands/command.ts'
import { id, noArgs } from '../commands/fields.ts'
import { Refusal } from '../refusal.ts'
import { handKinds, signalBatch, signalBatchesShown, signalKinds } from './schema.ts'

export const voiceCommands = {
  /** Asks to speak; a second time changes what for, and keeps the place among those who want the same. */
  raiseHand: command({
    args: v.strictObject({ kind: v.picklist(handKinds) }),
    run(state, { kind }, { seat }) {
      if (state.queue.some((each) => each.seat === seat.id && each.kind === kind)) return
      state.queue = [...state.queue.filter((each) => each.seat !== seat.id), { seat: seat.id, kind }]
    },
  }),
  lowerHand: command({
    args: noArgs,
    run(state, _args, { seat }) {
      state.queue = state.queue.filter((each) => each.seat !== seat.id)
      if (state.floor === seat.id) state.floor = null
    },
  }),
  /** Lets somebody speak, or, without a seat, ends that. */
  giveFloor: command({
    args: v.strictObject({ seat: v.nullable(id) }),
    run(state, { seat }) {
      if (seat !== null && !state.seats[seat]) {
        throw new Refusal('no-such-seat', 'That person has left this post-mortem.')
      }
      state.floor = seat
      if (seat === null) return
      state.queue = state.queue.filter((each) => each.seat !== seat)
      hear(state, seat)
    },
  }),
  /** The facilitator's own mark: this person has spoken, or has not yet. */
  markHeard: command({
    args: v.strictObject({ seat: id, heard: v.boolean() }),
    run(state, { seat, heard }) {
      if (heard) hear(state, seat)
      else state.heard = state.heard.filter((each) => each !== seat)
    },
  }),
  /** Tells the facilitators something in private. The author stands neither in the audit nor beside the key. */
  signal: command({
    args: v.strictObject({ kind: v.picklist(signalKinds), on: v.optional(v.boolean(), true) }),
    isAnonymous: () => true,
    run(state, { kind, on }, { seat, now }) {
      const batch = signalBatch(now)
      const others = state.signals.filter(
        (each) => each.batch >= batch - signalBatchesShown && (each.seat !== seat.id || each.kind !== kind),
      )
      state.signals = on ? [...others, { seat: seat.id, kind, batch }] : others
    },
  }),
  /** Puts signals away that the facilitator has seen; what comes in meanwhile stays for the next half minute. */
  clearSignals: command({
    args: v.strictObject({ kind: v.picklist(signalKinds) }),
    run(state, { kind }, { now }) {
      const batch = signalBatch(now)
      state.signals = state.signals.filter((each) => each.kind !== kind || each.batch >= batch)
    },
  }),
}

/** Remembers that somebody was heard in this meeting; only facilitators are told, and nobody counts how often. */
export function hear(state: PostmortemState, seat: string): void {
  if (!state.heard.includes(seat)) state.heard.push(seat)
}
