import { describe, expect, it } from 'vitest'
import { meetingScript } from '../testing/meetingScript.ts'

const seats = { lee: 'facilitator', ida: 'scribe', ana: 'participant', obi: 'observer' } as const

describe('the pen', () => {
  it('[PM40] goes to whoever the scribe gives it to, and the scribe goes on as a participant', () => {
    const script = meetingScript(seats)
    expect(script.say('ida', 'handOverNotes', { to: 'ana' })).toBeNull()
    expect(script.state.seats['ana']?.role).toBe('scribe')
    expect(script.state.seats['ida']?.role).toBe('participant')
    expect(script.say('ida', 'handOverNotes', { to: 'ida' })).toBe('role-not-allowed')
  })
  it('[PM40] leaves a facilitator a facilitator, whether they give it or take it', () => {
    const script = meetingScript(seats)
    expect(script.say('lee', 'handOverNotes', { to: 'ana' })).toBeNull()
    expect(script.state.seats['lee']?.role).toBe('facilitator')
    expect(script.state.seats['ida']?.role).toBe('scribe')
    expect(script.say('ana', 'handOverNotes', { to: 'lee' })).toBeNull()
    expect(script.state.seats['lee']?.role).toBe('facilitator')
    expect(script.state.seats['ana']?.role).toBe('participant')
  })
  it('[PM40] goes to nobody who only reads, has no device, or is gone', () => {
    const script = meetingScript(seats)
    expect(script.say('ida', 'addPerson', { id: 'jo', name: 'Jo' })).toBeNull()
    expect(script.say('ida', 'handOverNotes', { to: 'obi' })).toBe('bad-arguments')
    expect(script.say('ida', 'handOverNotes', { to: 'jo' })).toBe('bad-arguments')
    expect(script.say('ida', 'handOverNotes', { to: 'nobody' })).toBe('no-such-seat')
    expect(script.state.seats['ida']?.role).toBe('scribe')
  })
})

describe('words that a group finds fine', () => {
  it('[PM41] are kept once, in no order that tells anything, and can be taken back', () => {
    const script = meetingScript(seats)
    for (const words of ['Simply', 'just', 'simply'])
      expect(script.say('ana', 'allowWords', { words, allowed: true })).toBeNull()
    expect(script.state.allowedWords).toEqual(['just', 'simply'])
    expect(script.say('lee', 'allowWords', { words: 'JUST', allowed: false })).toBeNull()
    expect(script.state.allowedWords).toEqual(['simply'])
  })
})
