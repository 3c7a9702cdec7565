import { describe, expect, it } from 'vitest'
import { projectAgenda } from '../agenda/snapshot.ts'
import { meetingScript } from '../testing/meetingScript.ts'
import { projectVoices } from '../voices/snapshot.ts'
import { facilitatorView } from './facilitatorView.ts'
import { signalBatchMs } from './schema.ts'
import { speakerQueue } from './speakerQueue.ts'

const group = () => {
  const meeting = meetingScript({
    sam: 'facilitator',
    ana: 'participant',
    tom: 'participant',
    noor: 'observer',
  })
  meeting.now = Math.ceil(meeting.now / signalBatchMs) * signalBatchMs
  return meeting
}

describe('the speaker queue', () => {
  it('[PM18] puts a point of order first, then goes as people came', () => {
    const meeting = meetingScript({ a: 'participant', b: 'participant', c: 'scribe', d: 'participant' })
    meeting.say('a', 'raiseHand', { kind: 'new-topic' })
    meeting.say('b', 'raiseHand', { kind: 'reply' })
    meeting.say('c', 'raiseHand', { kind: 'reply' })
    meeting.say('d', 'raiseHand', { kind: 'point-of-order' })
    expect(speakerQueue(meeting.state.queue).map(({ seat }) => seat)).toEqual(['d', 'b', 'c', 'a'])
  })
  it('[PM18] holds a person once, and their place when they say the same again', () => {
    const meeting = group()
    meeting.say('ana', 'raiseHand', { kind: 'reply' })
    meeting.say('tom', 'raiseHand', { kind: 'reply' })
    meeting.say('ana', 'raiseHand', { kind: 'reply' })
    expect(meeting.state.queue.map(({ seat }) => seat)).toEqual(['ana', 'tom'])
    meeting.say('ana', 'raiseHand', { kind: 'clarifying' })
    expect(meeting.state.queue).toEqual([
      { seat: 'tom', kind: 'reply' },
      { seat: 'ana', kind: 'clarifying' },
    ])
  })
  it('[PM18] lets go of who has the floor, took the hand down, or was removed', () => {
    const meeting = group()
    meeting.say('ana', 'raiseHand', { kind: 'reply' })
    meeting.say('tom', 'raiseHand', { kind: 'reply' })
    meeting.say('sam', 'giveFloor', { seat: 'ana' })
    expect(meeting.state).toMatchObject({ floor: 'ana', queue: [{ seat: 'tom' }] })
    meeting.say('tom', 'lowerHand')
    meeting.say('sam', 'removeSeat', { seat: 'ana' })
    expect(meeting.state).toMatchObject({ floor: null, queue: [] })
  })
})

describe('private signals', () => {
  it('[PM19] are shown a half minute at a time, as a count, and one person counts once', () => {
    const meeting = group()
    meeting.say('ana', 'signal', { kind: 'blame' })
    meeting.now += 10_000
    meeting.say('ana', 'signal', { kind: 'blame' })
    meeting.say('tom', 'signal', { kind: 'blame' })
    meeting.say('noor', 'signal', { kind: 'lost-me' })
    expect(facilitatorView(meeting.state, meeting.now).signals).toMatchObject({ blame: 0, 'lost-me': 0 })
    expect(facilitatorView(meeting.state, meeting.now + 19_999).signals.blame).toBe(0)
    expect(facilitatorView(meeting.state, meeting.now + 20_000).signals).toMatchObject({
      blame: 2,
      'lost-me': 1,
    })
  })
  it('[PM19] are gone after ten minutes, or when they are taken back or put away', () => {
    const meeting = group()
    meeting.say('ana', 'signal', { kind: 'blame' })
    meeting.say('tom', 'signal', { kind: 'slower' })
    expect(facilitatorView(meeting.state, meeting.now + 600_000).signals.blame).toBe(1)
    expect(facilitatorView(meeting.state, meeting.now + 630_000).signals.blame).toBe(0)
    meeting.say('ana', 'signal', { kind: 'blame', on: false })
    meeting.now += signalBatchMs
    meeting.say('ana', 'signal', { kind: 'slower' })
    meeting.say('sam', 'clearSignals', { kind: 'slower' })
    expect(facilitatorView(meeting.state, meeting.now).signals).toMatchObject({ blame: 0, slower: 0 })
    // Ana's came in since, and was not seen yet.
    expect(facilitatorView(meeting.state, meeting.now + signalBatchMs).signals.slower).toBe(1)
  })
  it('[PM19][PM20] are in nothing that everybody can read', () => {
    const meeting = group()
    meeting.say('ana', 'signal', { kind: 'need-a-pause' })
    meeting.say('sam', 'markHeard', { seat: 'tom', heard: true })
    const readable = JSON.stringify([projectAgenda(meeting.state), projectVoices(meeting.state)])
    expect(readable).not.toMatch(/need-a-pause|heard|signal/)
  })
  it('[PM19] do not shrink when a seat is removed, which would say whose they were', () => {
    const meeting = group()
    meeting.say('ana', 'signal', { kind: 'blame' })
    meeting.say('sam', 'removeSeat', { seat: 'ana' })
    expect(facilitatorView(meeting.state, meeting.now + signalBatchMs).signals.blame).toBe(1)
  })
})

describe('who was not heard yet', () => {
  it('[PM20] forgets whom the floor was given to, and begins anew in the action meeting', () => {
    const meeting = group()
    const notHeard = () => facilitatorView(meeting.state, meeting.now).notHeard
    expect(notHeard()).toEqual(['ana', 'tom'])
    meeting.say('sam', 'giveFloor', { seat: 'ana' })
    expect(notHeard()).toEqual(['tom'])
    meeting.say('sam', 'markHeard', { seat: 'ana', heard: false })
    meeting.say('sam', 'markHeard', { seat: 'tom', heard: true })
    expect(notHeard()).toEqual(['ana'])
    meeting.say('sam', 'advance', { from: 'preparation', to: 'soak' })
    expect(notHeard()).toEqual(['ana'])
    meeting.say('sam', 'advance', { from: 'soak', to: 'recap', reason: 'for the test' })
    expect(notHeard()).toEqual(['ana', 'tom'])
  })
})
