import { describe, expect, it } from 'vitest'
import { projectAgenda } from '../agenda/snapshot.ts'
import { checkCommand } from '../commands/runCommand.ts'
import { meetingScript } from '../testing/meetingScript.ts'
import { projectVoices } from '../voices/snapshot.ts'
import { facilitatorView } from './facilitatorView.ts'

const group = () => meetingScript({ sam: 'facilitator', ana: 'participant', noor: 'observer' })
const wishes = (meeting: ReturnType<typeof group>) => facilitatorView(meeting.state, meeting.now).talkWishes

describe('wishing for a talk alone', () => {
  it('[PM25] is one line for each person, in their latest words, and can be taken back', () => {
    const meeting = group()
    meeting.say('ana', 'wishToTalk', { wished: true, about: 'the page at two' })
    meeting.say('noor', 'wishToTalk', { wished: true })
    meeting.say('ana', 'wishToTalk', { wished: true, about: 'the hand-over' })
    expect(wishes(meeting)).toEqual([
      { seat: 'noor', about: '' },
      { seat: 'ana', about: 'the hand-over' },
    ])
    meeting.say('ana', 'wishToTalk', { wished: false })
    expect(wishes(meeting)).toEqual([{ seat: 'noor', about: '' }])
    meeting.say('sam', 'settleTalk', { seat: 'noor' })
    expect(wishes(meeting)).toEqual([])
  })
  it('[PM25] goes with the seat', () => {
    const meeting = group()
    meeting.say('ana', 'wishToTalk', { wished: true })
    meeting.say('sam', 'removeSeat', { seat: 'ana' })
    expect(wishes(meeting)).toEqual([])
  })
  it('[PM25] is in nothing that everybody can read, and names nobody in the audit', () => {
    const meeting = group()
    meeting.say('ana', 'wishToTalk', { wished: true, about: 'the hand-over' })
    const readable = JSON.stringify([projectAgenda(meeting.state), projectVoices(meeting.state)])
    expect(readable).not.toMatch(/hand-over|talkWishes/)
    expect(checkCommand('wishToTalk', { wished: true }).isAnonymous).toBe(true)
    expect(meeting.say('ana', 'settleTalk', { seat: 'ana' })).toBe('role-not-allowed')
  })
})
