import { describe, expect, it } from 'vitest'
import type { Offer } from './offers.ts'
import { matching } from './offers.ts'

const offer = (label: string, alias = ''): Offer => ({ id: label, label, alias, onSelect: () => undefined })
const all = [
  offer('Make it: factor', 'turn into'),
  offer('Table', 'grid'),
  offer('Parked idea'),
  offer('Hand over', 'factory'),
]
const labels = (typed: string) => matching(all, typed).map(({ label }) => label)

describe('the menu at the caret', () => {
  it('[CL32] shows what begins with what was typed before what only holds it', () => {
    expect(labels('')).toHaveLength(4)
    expect(labels('fact')).toEqual(['Make it: factor', 'Hand over'])
    expect(labels('able')).toEqual(['Table'])
    expect(labels('GRID')).toEqual(['Table'])
    expect(labels('nothing like it')).toEqual([])
  })
})
