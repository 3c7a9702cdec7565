import { describe, expect, it } from 'vitest'
import { meetingScript } from '../testing/meetingScript.ts'

const group = () => {
  const meeting = meetingScript({ sam: 'facilitator', mira: 'scribe', ana: 'participant' })
  meeting.say('mira', 'addPerson', { id: 'jo', name: 'Jo', function: 'night porter' })
  return meeting
}
const words = { id: 'p1', seat: 'jo', event: 'e1', lanes: { saw: 'The lights went out first.' } }

describe('people without a device', () => {
  it('[PM24] are added once, however often it is said', () => {
    const meeting = group()
    expect(meeting.say('mira', 'addPerson', { id: 'jo', name: 'Other' })).toBeNull()
    expect(meeting.state.seats['jo']).toMatchObject({ name: 'Jo', role: 'participant', hasNoDevice: true })
  })
  it('[PM24] are written for under their name, once, and it can be corrected by who writes', () => {
    const meeting = group()
    meeting.say('mira', 'speakFor', words)
    meeting.say('mira', 'speakFor', words)
    expect(meeting.state.perspectives).toEqual([
      { id: 'p1', event: 'e1', lanes: { saw: 'The lights went out first.' }, author: 'jo', keyHash: null },
    ])
    expect(meeting.say('ana', 'editPerspective', { perspective: 'p1', lanes: { saw: 'x' } })).toBe(
      'not-yours',
    )
    expect(meeting.say('sam', 'editPerspective', { perspective: 'p1', lanes: { saw: 'First.' } })).toBeNull()
    expect(meeting.state.perspectives[0]?.lanes.saw).toBe('First.')
  })
  it('[PM24] are the only ones who are written for', () => {
    const meeting = group()
    expect(meeting.say('sam', 'speakFor', { ...words, seat: 'ana' })).toBe('not-yours')
    expect(meeting.say('sam', 'speakFor', { ...words, seat: 'nobody' })).toBe('no-such-seat')
    expect(meeting.say('ana', 'speakFor', words)).toBe('role-not-allowed')
    expect(meeting.state.perspectives).toEqual([])
  })
})
