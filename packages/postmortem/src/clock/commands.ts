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
  /** A break for everybody: clock and timer stand still, and nothing is closed. */
  pauseMeeting: command({
    args: v.strictObject({ paused: v.boolean() }),
    run(state, { paused }, { now }) {
      const { timer } = state
      if (paused && state.pause === null) {
        state.pause = { since: now, timerWasRunning: timer?.state === 'running' }
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
