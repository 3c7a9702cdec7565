import { expect, it } from 'vitest'
import { keepIdentity } from './keepIdentity.ts'

it('[CL8] keeps the identity of what is equal', () => {
  const before = { list: [{ id: 'a', text: 'x' }], other: { n: 1 } }
  const after = keepIdentity(before, { list: [{ id: 'a', text: 'x' }], other: { n: 2 } })
  expect(after.list).toBe(before.list)
  expect(after.other).toEqual({ n: 2 })
})

it('[CL9] finds items of a list by their id, wherever they have moved', () => {
  const before = [
    { id: 'a', text: 'x' },
    { id: 'b', text: 'y' },
  ]
  const after = keepIdentity(before, [
    { id: 'new', text: 'first' },
    { id: 'a', text: 'x' },
    { id: 'b', text: 'changed' },
  ])
  expect(after[1]).toBe(before[0])
  expect(after[2]).toEqual({ id: 'b', text: 'changed' })
})
