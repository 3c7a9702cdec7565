import type { Seat, TimelineEvent } from '@second-story/postmortem'
import { expect, it } from 'vitest'
import { agreementCount, agreementText } from './agreementCount.ts'
import { agreementProgress, nextUnanswered } from './agreementProgress.ts'

const event = (id: string): TimelineEvent => ({
  id,
  time: { utc: null, end: null, approximate: false, said: '' },
  order: 1,
  text: id,
  detail: '',
  evidence: '',
  markers: [],
})
const seat = (id: string, role: Seat['role'] = 'participant'): Seat => ({
  id,
  role,
  name: id,
  function: '',
  stakes: [],
  joinedAt: 0,
  isRoomView: false,
})
const roster = [seat('a'), seat('b'), seat('c', 'facilitator'), seat('o', 'observer')]
const timeline = ['one', 'two', 'three', 'four'].map(event)

it('[CL34] an event is agreed when nobody is left to answer and nobody saw it differently', () => {
  const agreements = {
    one: { 1: 'agree', 2: 'agree', 3: 'not-there' },
    two: { 1: 'agree', 2: 'differently', 3: 'agree' },
    three: { 1: 'agree', 2: 'agree' },
  } as const
  expect(agreementProgress(timeline, agreements, roster)).toEqual({ agreed: 1, differently: 1, open: 2 })
  expect(agreementText(agreementCount(agreements.two, roster))).toBe(
    'agreed by 2 of 3, seen differently by 1',
  )
})

it('[CL34] the round goes on behind what is open, and from the beginning again', () => {
  const own = { one: 'agree', three: 'not-there' } as const
  expect(nextUnanswered(timeline, own, 'one')?.id).toBe('two')
  expect(nextUnanswered(timeline, own, 'two')?.id).toBe('four')
  expect(nextUnanswered(timeline, own, 'four')?.id).toBe('two')
  expect(nextUnanswered(timeline, { ...own, two: 'agree', four: 'agree' }, null)).toBeUndefined()
})
