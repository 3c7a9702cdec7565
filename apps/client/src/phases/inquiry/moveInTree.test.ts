import type { InquiryNode } from '@second-story/postmortem'
import { expect, it } from 'vitest'
import { moveInTree } from './moveInTree.ts'

const node = (id: string, order: number, children: InquiryNode[] = []): InquiryNode => ({
  id,
  order,
  parent: null,
  way: 'why',
  question: '',
  answer: '',
  cites: [],
  children,
})
const tree = [node('a', 1, [node('a1', 2), node('a2', 3)]), node('b', 4), node('c', 5)]

it('moves among siblings', () => {
  expect(moveInTree(tree, 'c', 'up')).toEqual({ parent: null, order: 2.5 })
  expect(moveInTree(tree, 'a', 'down')).toEqual({ parent: null, order: 4.5 })
  expect(moveInTree(tree, 'a2', 'up')).toEqual({ parent: 'a', order: 1 })
})

it('moves under the question above, and out again behind its parent', () => {
  expect(moveInTree(tree, 'b', 'in')).toEqual({ parent: 'a', order: 4 })
  expect(moveInTree(tree, 'a1', 'out')).toEqual({ parent: null, order: 2.5 })
})

it('says so where there is no way', () => {
  expect(moveInTree(tree, 'a', 'up')).toBeNull()
  expect(moveInTree(tree, 'a1', 'in')).toBeNull()
  expect(moveInTree(tree, 'a', 'out')).toBeNull()
  expect(moveInTree(tree, 'gone', 'up')).toBeNull()
})
