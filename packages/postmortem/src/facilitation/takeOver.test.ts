import { describe, expect, it } from 'vitest'
import { meetingScript } from '../testing/meetingScript.ts'

const group = () =>
  meetingScript({ sam: 'facilitator', mira: 'scribe', ana: 'participant', tom: 'participant' })
const roleOf = (meeting: ReturnType<typeof group>, seat: string) => meeting.state.seats[seat]?.role

describe('taking over', () => {
  it('[PM16] is refused while a facilitator is here, or was a moment ago', () => {
    const meeting = group()
    expect(meeting.say('mira', 'takeOver')).toBe('facilitator-is-here')
    meeting.absentMs.set('sam', 59_999)
    expect(meeting.say('mira', 'takeOver')).toBe('facilitator-is-here')
    expect(roleOf(meeting, 'mira')).toBe('scribe')
  })
  it('[PM16] is refused while one of two facilitators is here', () => {
    const meeting = meetingScript({ sam: 'facilitator', noor: 'facilitator', mira: 'scribe' })
    meeting.absentMs.set('sam', 600_000)
    expect(meeting.say('mira', 'takeOver')).toBe('facilitator-is-here')
  })
  it('[PM16] is the scribe’s after a minute, and anybody’s after another', () => {
    const meeting = group()
    meeting.absentMs.set('sam', 60_000)
    expect(meeting.say('ana', 'takeOver')).toBe('scribe-first')
    meeting.absentMs.set('sam', 120_000)
    expect(meeting.say('ana', 'takeOver')).toBeNull()
    expect(roleOf(meeting, 'ana')).toBe('facilitator')
    expect(roleOf(meeting, 'sam')).toBe('facilitator')
  })
  it('[PM16] does not wait for a scribe who is gone, too', () => {
    const meeting = group()
    meeting.absentMs.set('sam', 60_000).set('mira', 1_000)
    expect(meeting.say('ana', 'takeOver')).toBeNull()
  })
  it('[PM16] lets the first of two have it; the second finds somebody here', () => {
    const meeting = group()
    meeting.absentMs.set('sam', 200_000)
    expect(meeting.say('ana', 'takeOver')).toBeNull()
    expect(meeting.say('tom', 'takeOver')).toBe('facilitator-is-here')
    expect(roleOf(meeting, 'tom')).toBe('participant')
  })
  it('[PM17] twice is the same as once', () => {
    const meeting = group()
    meeting.absentMs.set('sam', 60_000)
    meeting.say('mira', 'takeOver')
    const once = meeting.state
    meeting.now += 5_000
    expect(meeting.say('mira', 'takeOver')).toBeNull()
    expect(meeting.state).toEqual(once)
  })
  it('[PM17] ends when the facilitator takes it back, as often as they say so', () => {
    const meeting = group()
    meeting.absentMs.set('sam', 60_000)
    meeting.say('mira', 'takeOver')
    meeting.absentMs.clear()
    expect(meeting.say('ana', 'takeBack')).toBe('not-yours')
    expect(meeting.say('sam', 'takeBack')).toBeNull()
    expect(meeting.say('sam', 'takeBack')).toBeNull()
    expect([roleOf(meeting, 'sam'), roleOf(meeting, 'mira')]).toEqual(['facilitator', 'scribe'])
    expect(meeting.state.takeOver).toBeNull()
  })
  it('[PM17] can end with both as co-facilitators', () => {
    const meeting = group()
    meeting.absentMs.set('sam', 60_000)
    meeting.say('mira', 'takeOver')
    expect(meeting.say('sam', 'takeBack', { together: true })).toBeNull()
    expect([roleOf(meeting, 'sam'), roleOf(meeting, 'mira')]).toEqual(['facilitator', 'facilitator'])
  })
  it('[PM17] locks nobody out whom somebody stands in for', () => {
    const meeting = group()
    meeting.absentMs.set('sam', 60_000)
    meeting.say('mira', 'takeOver')
    expect(meeting.say('mira', 'removeSeat', { seat: 'sam' })).toBe('taken-over')
    expect(meeting.say('mira', 'assignRole', { seat: 'sam', role: 'observer' })).toBe('taken-over')
    expect(roleOf(meeting, 'sam')).toBe('facilitator')
  })
  it('[PM17] passes on when whoever stood in is gone, too; the first facilitator still takes it back', () => {
    const meeting = group()
    meeting.absentMs.set('sam', 60_000)
    meeting.say('mira', 'takeOver')
    meeting.absentMs.set('mira', 60_000)
    expect(meeting.say('ana', 'takeOver')).toBeNull()
    expect(roleOf(meeting, 'mira')).toBe('scribe')
    expect(meeting.say('sam', 'takeBack')).toBeNull()
    expect(roleOf(meeting, 'ana')).toBe('participant')
  })
})
