import * as v from 'valibot'
import { command } from '../commands/command.ts'
import { Refusal } from '../refusal.ts'
import { meetingOf, phaseTime, setShape, startClock, stopClock } from './meetingClock.ts'
import { clockShapes } from './schema.ts'

export const clockCommands = {
  /** Gives a meeting its minutes, shared out over its phases; null takes the clock away. */
  setClock: command({
    args: v.strictObject({
      meeting: v.picklist(['review', 'action']),
      minutes: v.nullable(v.pipe(v.number(), v.integer())),
    }),
    run(state, { meeting, minutes }, { now }) {
      if (minutes !== null && clockShapes[meeting][minutes] === undefined) {
        throw new Refusal(
          'bad-arguments',
          `This meeting lasts ${Object.keys(clockShapes[meeting]).join(', ')} minutes, or has no clock.`,
        )
      }
      stopClock(state.clock, state.phase, now)
      setShape(state.clock, meeting, minutes)
      if (state.pause === null) startClock(state.clock, state.phase, now)
    },
  }),
  /** Adds to what is left: in overtime the added minutes count from now. */
  extendPhase: command({
    args: v.strictObject({ minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(60)) }),
    run(state, { minutes }, { now }) {
      const time = phaseTime(state.clock, state.phase, now)
      if (!time) throw new Refusal('no-timer', 'This phase has no clock. Choose how long the meeting lasts.')
      state.clock.budgets[state.phase] = Math.max(time.budgetMs, time.spentMs) + Math.round(minutes * 60_000)
    },
  }),
  /** A break for everybody, or a calm one that says why: clock and timer stand still, and nothing is closed. */
  pauseMeeting: command({
    args: v.strictObject({ paused: v.boolean(), calm: v.optional(v.boolean(), false) }),
    run(state, { paused, calm }, { now }) {
      const { timer } = state
      if (paused && state.pause !== null) {
        // An ordinary break becomes two quiet minutes from now; the clock stands still already.
        if (calm && !state.pause.isCalm) state.pause = { ...state.pause, since: now, isCalm: true }
      } else if (paused) {
        const began = { since: now, timerWasRunning: timer?.state === 'running' }
        state.pause = calm ? { ...began, isCalm: true } : began
        stopClock(state.clock, state.phase, now)
        if (timer?.state === 'running') {
          state.timer = { state: 'paused', leftMs: timer.endsAt - now, totalMs: timer.totalMs }
        }
      } else if (!paused && state.pause !== null) {
        if (state.pause.timerWasRunning && timer?.state === 'paused') {
          state.timer = { state: 'running', endsAt: now + timer.leftMs, totalMs: timer.totalMs }
        }
        state.pause = null
        if (meetingOf(state.phase) !== null) startClock(state.clock, state.phase, now)
      }
    },
  }),
}
