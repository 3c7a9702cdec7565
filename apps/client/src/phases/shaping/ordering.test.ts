import type { Idea, RatingResult } from '@second-story/postmortem'
import { expect, it } from 'vitest'
import { figure, numberIdeas, orderIdeas } from './ordering.ts'
import { placeDots } from './placeDots.ts'

const idea = (id: string, state: Idea['state'] = 'open'): Idea => ({
  id,
  state,
  order: 0,
  text: id,
  parked: null,
  underControl: null,
  reason: '',
  owner: '',
  due: '',
  priority: null,
  kind: null,
  doneWhen: '',
  tracker: '',
  cites: [],
})
const rated = (impact: number, effort: number, spread: number): RatingResult => ({
  rated: 3,
  mean: { impact, effort },
  spread,
})

const ideas = numberIdeas([idea('costly'), idea('cheap'), idea('unrated'), idea('later', 'not-now')], {
  costly: rated(4, 5, 4),
  cheap: rated(4, 1, 1),
  later: rated(5, 1, 4),
})
const ids = (list: readonly { idea: Idea }[]) => list.map((each) => each.idea.id)

it('puts the widest disagreement first, and leaves what is put off in its place', () => {
  expect(ids(orderIdeas(ideas, 'apart'))).toEqual(['costly', 'later', 'cheap', 'unrated'])
})

it('puts much impact for little effort first', () => {
  expect(ids(orderIdeas(ideas, 'worth'))).toEqual(['later', 'cheap', 'costly', 'unrated'])
})

it('keeps the numbers in every order', () => {
  expect(orderIdeas(ideas, 'worth').map((each) => each.number)).toEqual([4, 2, 1, 3])
})

it('places rated ideas only, none on top of another', () => {
  const same = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`i${at}`, rated(3, 3, 0)]))
  const dots = placeDots(
    numberIdeas(
      Object.keys(same).map((id) => idea(id)),
      same,
    ),
  )
  expect(dots).toHaveLength(20)
  for (const a of dots)
    for (const b of dots) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8.9)
  expect(placeDots(ideas)).toHaveLength(3)
})

it('writes figures short', () => {
  expect([figure(4), figure(4.25)]).toEqual(['4', '4.3'])
})
