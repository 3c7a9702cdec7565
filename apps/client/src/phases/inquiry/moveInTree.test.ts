import type { InquiryNode } from '@second-story/postmortem'
import { expect, it } from 'vitest'
import { behind, moveInTree, sayPlace } from './moveInTree.ts'

const node = (id: string, children: InquiryNode[] = []): InquiryNode => ({
  id,
  order: 0,
  parent: null,
  way: 'why',
  question: `Why ${id}?`,
  answer: '',
  cites: [],
  perspectives: [],
  children,
})
const tree = [node('a', [node('a1'), node('a2')]), node('b'), node('c')]

it('moves among siblings', () => {
  expect(moveInTree(tree, 'c', 'up')).toEqual({ parent: null, before: 'b' })
  expect(moveInTree(tree, 'a', 'down')).toEqual({ parent: null, before: 'c' })
  expect(moveInTree(tree, 'b', 'down')).toEqual({ parent: null, before: null })
  expect(moveInTree(tree, 'a2', 'up')).toEqual({ parent: 'a', before: 'a1' })
})

it('moves under the question above, and out again behind its parent', () => {
  expect(moveInTree(tree, 'b', 'in')).toEqual({ parent: 'a', before: null })
  expect(moveInTree(tree, 'a1', 'out')).toEqual({ parent: null, before: 'b' })
  expect(behind(tree, 'a1')).toEqual({ parent: 'a', before: 'a2' })
  expect(behind(tree, 'c')).toEqual({ parent: null, before: null })
})

it('says so where there is no way', () => {
  expect(moveInTree(tree, 'a', 'up')).toBeNull()
  expect(moveInTree(tree, 'a1', 'in')).toBeNull()
  expect(moveInTree(tree, 'a', 'out')).toBeNull()
  expect(moveInTree(tree, 'gone', 'up')).toBeNull()
})

it('says where a question stands', () => {
  expect(sayPlace(tree, 'b')).toBe('Now 2 of 3 at the top')
  expect(sayPlace(tree, 'a2')).toBe('Now 2 of 2 under “Why a?”')
  expect(sayPlace(tree, 'gone')).toBe('The question is gone')
})
