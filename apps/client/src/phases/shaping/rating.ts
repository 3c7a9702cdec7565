import type { Idea, RatingResult } from '@second-story/postmortem'

/** From this distance between two people on, it is worth hearing both. */
export const wideSpread = 3

type Ratings = Readonly<Record<string, RatingResult>>

/** Much impact for little effort first; unrated last. */
export const byWorth = (ratings: Ratings) => (a: Idea, b: Idea) => worth(ratings[b.id]) - worth(ratings[a.id])

const worth = (rating: RatingResult | undefined) =>
  rating?.mean ? rating.mean.impact / rating.mean.effort : -1
