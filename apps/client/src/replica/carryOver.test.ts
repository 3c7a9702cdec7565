import type { DraftEntry } from '@second-story/postmortem'
import { expect, it } from 'vitest'
import { carryOver } from './carryOver.ts'

const idea = (id: string, text: string): DraftEntry => ({ kind: 'idea', id, text })
const nothing = () => false

it('[CL4] puts back the words that were on their way', () => {
  const local = [idea('a', 'half a sentence and the rest')]
  expect(carryOver(local, [idea('a', 'half a sentence')], nothing)).toEqual(local)
})

it('[CL5] leaves alone what the server has as well', () => {
  expect(carryOver([idea('a', 'same')], [idea('a', 'same')], nothing)).toEqual([])
})

it('[CL6] drops what was handed in and revealed', () => {
  expect(carryOver([idea('a', 'revealed')], [], (entry) => entry === 'a')).toEqual([])
})

it('[CL7] keeps what was begun offline and never handed in', () => {
  const local = [idea('a', 'revealed'), idea('b', 'begun offline'), idea('c', '')]
  expect(carryOver(local, [], (entry) => entry === 'a')).toEqual([idea('b', 'begun offline')])
})
