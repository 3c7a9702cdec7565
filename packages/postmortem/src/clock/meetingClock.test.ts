import { describe, expect, it } from 'vitest'
import { meetingScript } from '../testing/meetingScript.ts'
import { meetingTime, phaseTime } from './meetingClock.ts'
import { clockShapes } from './schema.ts'

const minute = 60_000
const group = () => meetingScript({ sam: 'facilitator', ana: 'participant' })
const here = ({ state, now }: ReturnType<typeof group>) => phaseTime(state.clock, state.phase, now)
const left = (meeting: ReturnType<typeof group>) => {
  const time = here(meeting)
  return time && (time.budgetMs - time.spentMs) / minute
}

describe('the meeting clock', () => {
  it('[PM21] shares out exactly the minutes of each shape', () => {
    for (const shapes of Object.values(clockShapes)) {
      for (const [minutes, shares] of Object.entries(shapes)) {
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(Number(minutes))
      }
    }
  })
  it('[PM21] begins with the opening, keeps what was spent when the group comes back, and counts over', () => {
    const meeting = group()
    meeting.say('sam', 'setClock', { meeting: 'review', minutes: 60 })
    meeting.now += 30 * minute
    expect(here(meeting)).toBeNull()
    meeting.say('sam', 'advance', { from: 'preparation', to: 'opening' })
    meeting.now += 4 * minute
    expect(left(meeting)).toBe(2)
    meeting.say('sam', 'advance', { from: 'opening', to: 'timeline' })
    meeting.now += 20 * minute
    expect(left(meeting)).toBe(2)
    meeting.say('sam', 'advance', { from: 'timeline', to: 'opening' })
    meeting.now += 3 * minute
    expect(left(meeting)).toBe(-1)
    expect(meeting.state.phase).toBe('opening')
    expect(meetingTime(meeting.state.clock, 'opening', meeting.now)).toEqual({
      budgetMs: 60 * minute,
      spentMs: 27 * minute,
    })
  })
  it('[PM21] stands still between the meetings', () => {
    const meeting = group()
    meeting.say('sam', 'setClock', { meeting: 'review', minutes: 30 })
    meeting.say('sam', 'advance', { from: 'preparation', to: 'closing' })
    meeting.now += minute
    meeting.say('sam', 'advance', { from: 'closing', to: 'soak' })
    meeting.now += 3000 * minute
    meeting.say('sam', 'advance', { from: 'soak', to: 'closing' })
    expect(left(meeting)).toBe(2)
  })
  it('[PM21] refuses a shape that there is none of, and goes without', () => {
    const meeting = group()
    expect(meeting.say('sam', 'setClock', { meeting: 'review', minutes: 7 })).toBe('bad-arguments')
    meeting.say('sam', 'setClock', { meeting: 'review', minutes: 30 })
    meeting.say('sam', 'advance', { from: 'preparation', to: 'timeline' })
    meeting.say('sam', 'setClock', { meeting: 'review', minutes: null })
    expect(here(meeting)).toBeNull()
    expect(meeting.say('sam', 'extendPhase', { minutes: 5 })).toBe('no-timer')
  })
  it('[PM22] adds to what is left, and in overtime from now', () => {
    const meeting = group()
    meeting.say('sam', 'setClock', { meeting: 'review', minutes: 60 })
    meeting.say('sam', 'advance', { from: 'preparation', to: 'opening' })
    meeting.now += 2 * minute
    meeting.say('sam', 'extendPhase', { minutes: 5 })
    expect(left(meeting)).toBe(9)
    meeting.now += 20 * minute
    expect(left(meeting)).toBe(-11)
    meeting.say('sam', 'extendPhase', { minutes: 5 })
    expect(left(meeting)).toBe(5)
  })
  it('[PM22] rests in a break, also when the group moves; a timer that rested before goes on resting', () => {
    const meeting = group()
    meeting.say('sam', 'setClock', { meeting: 'review', minutes: 60 })
    meeting.say('sam', 'advance', { from: 'preparation', to: 'opening' })
    meeting.say('sam', 'startTimer', { minutes: 3 })
    meeting.say('sam', 'pauseMeeting', { paused: true })
    meeting.say('sam', 'pauseMeeting', { paused: true })
    meeting.now += 10 * minute
    expect(left(meeting)).toBe(6)
    expect(meeting.state.timer).toMatchObject({ state: 'paused', leftMs: 3 * minute })
    meeting.say('sam', 'pauseMeeting', { paused: false })
    expect(meeting.state.timer).toMatchObject({ state: 'running', endsAt: meeting.now + 3 * minute })
    meeting.say('sam', 'pauseTimer')
    meeting.say('sam', 'pauseMeeting', { paused: true })
    meeting.say('sam', 'advance', { from: 'opening', to: 'timeline' })
    meeting.now += minute
    expect(left(meeting)).toBe(22)
    meeting.say('sam', 'pauseMeeting', { paused: false })
    expect(meeting.state.timer).toBeNull()
    meeting.now += minute
    expect(left(meeting)).toBe(21)
  })
  it('[PM22] rests in a calm moment, too; a break becomes one, and one press ends it', () => {
    const meeting = group()
    meeting.say('sam', 'setClock', { meeting: 'review', minutes: 60 })
    meeting.say('sam', 'advance', { from: 'preparation', to: 'opening' })
    meeting.say('sam', 'startTimer', { minutes: 3 })
    meeting.say('sam', 'pauseMeeting', { paused: true })
    meeting.now += minute
    meeting.say('sam', 'pauseMeeting', { paused: true, calm: true })
    const began = { since: meeting.now, timerWasRunning: true, isCalm: true }
    expect(meeting.state.pause).toEqual(began)
    meeting.now += minute
    // Two facilitators press at once: the two minutes do not begin again.
    meeting.say('sam', 'pauseMeeting', { paused: true, calm: true })
    expect(meeting.state.pause).toEqual(began)
    expect(left(meeting)).toBe(6)
    meeting.say('sam', 'pauseMeeting', { paused: false })
    expect(meeting.state.pause).toBeNull()
    expect(meeting.state.timer).toMatchObject({ state: 'running', endsAt: meeting.now + 3 * minute })
  })
})
