import { useState } from 'react'
import type { NumberedIdea, Order } from './ordering.ts'
import { orderIdeas } from './ordering.ts'

/** Ordered once for each choice: somebody who rates anew changes a figure, and moves nobody's list. */
export function useSteadyOrder(ideas: readonly NumberedIdea[], order: Order): NumberedIdea[] {
  const key = [order, ...ideas.map(({ idea }) => idea.id)].join(' ')
  const [kept, setKept] = useState(() => ({ key, ids: idsOf(ideas, order) }))
  const current = kept.key === key ? kept : { key, ids: idsOf(ideas, order) }
  if (current !== kept) setKept(current)
  const byId = new Map(ideas.map((each) => [each.idea.id, each]))
  return current.ids.flatMap((id) => byId.get(id) ?? [])
}

const idsOf = (ideas: readonly NumberedIdea[], order: Order) =>
  orderIdeas(ideas, order).map(({ idea }) => idea.id)
