import type { Idea, RatingResult } from '@second-story/postmortem'

type Ratings = Readonly<Record<string, RatingResult>>

/** An idea with the number that it keeps, however the list is ordered. */
export interface NumberedIdea {
  readonly idea: Idea
  readonly number: number
  readonly rating: RatingResult | undefined
}

/** From this distance between two people on, it is worth hearing both. */
export const wideSpread = 3

export const orders = ['apart', 'worth', 'written'] as const
export type Order = (typeof orders)[number]

export const numberIdeas = (ideas: readonly Idea[], ratings: Ratings): NumberedIdea[] =>
  ideas.map((idea, index) => ({ idea, number: index + 1, rating: ratings[idea.id] }))

/** Ideas that nobody rated come last; a put-off idea keeps its place, so that putting it off moves nobody's list. */
export function orderIdeas(ideas: readonly NumberedIdea[], order: Order): NumberedIdea[] {
  const key = ({ rating }: NumberedIdea) => {
    if (!rating?.mean) return Number.NEGATIVE_INFINITY
    return order === 'apart' ? (rating.spread ?? 0) : rating.mean.impact - rating.mean.effort
  }
  if (order === 'written') return [...ideas]
  return [...ideas].sort((a, b) => key(b) - key(a) || a.number - b.number)
}

/** `4.3`, and `4` where there is nothing behind the point. */
export const figure = (value: number) => value.toFixed(1).replace('.0', '')
