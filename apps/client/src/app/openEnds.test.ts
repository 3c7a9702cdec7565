import type { AgreementAnswer, TimelineEvent } from '@second-story/postmortem'
import { createState, projectAgenda, projectVoices } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'
import { openEnds } from './openEnds.ts'

const state = () => {
  const made = createState({ id: 'x', title: 'A', kind: 'incident', now: 0 })
  for (const [id, role] of [
    ['sam', 'facilitator'],
    ['ana', 'participant'],
    ['noor', 'observer'],
  ] as const) {
    made.seats[id] = { id, name: id, role, function: '', stakes: [], joinedAt: 0, isRoomView: false }
  }
  return made
}
const look = (group: ReturnType<typeof state>, typing = 0, events: readonly string[] = []) =>
  openEnds({
    agenda: projectAgenda(group),
    voices: projectVoices(group),
    record: {
      timeline: events.map((id) => ({ id }) as TimelineEvent),
    } as unknown as Parameters<typeof openEnds>[0]['record'],
    typing,
  })
const said = (answer: AgreementAnswer) => ({ ana: answer })

describe('what is asked before the group moves on', () => {
  it('[CL21] nothing, when nothing would be left behind', () => {
    const group = state()
    group.phase = 'timeline'
    expect(look(group, 0, ['e1'])).toEqual([])
  })
  it('[CL21] names who types, what waits for the reveal, and events that nobody agreed on', () => {
    const group = state()
    group.phase = 'timeline'
    group.submissions.push({ seat: 'ana', entry: 'd' })
    group.agreements = { e1: said('agree'), e2: said('differently') }
    expect(look(group, 2, ['e1', 'e2', 'e3'])).toEqual([
      '2 people are still typing',
      '1 text is not revealed',
      '2 events are not agreed',
    ])
  })
  it('[CL21] lets a difference rest that somebody has told their account of', () => {
    const group = state()
    group.phase = 'timeline'
    group.agreements = { e1: { ana: 'differently', sam: 'agree' } }
    expect(look(group, 0, ['e1'])).toEqual(['1 event is not agreed'])
    group.perspectives.push({ id: 'p', event: 'e1', lanes: { saw: 'x' }, author: 'ana', keyHash: null })
    expect(look(group, 0, ['e1'])).toEqual([])
  })
  it('[CL21] asks for the ground rules of those who take part, in the opening only', () => {
    const group = state()
    group.acknowledged = ['sam']
    expect(look(group)).toEqual([])
    group.phase = 'opening'
    expect(look(group)).toEqual(['1 person has not agreed to the ground rules'])
  })
})
