import type { Idea, PostmortemSnapshot, Rating } from '@second-story/postmortem'
import { oneLine } from '../../cleanText.ts'
import type { ReportNode } from '../../node.ts'
import { heading, table } from '../../node.ts'

interface Rated {
  readonly idea: Idea
  readonly mean: Rating
  readonly rated: number
}

/** How the ideas were rated, once that was shown: most impact for the least effort first. */
export function shapingSection({ agenda, ideas }: PostmortemSnapshot): ReportNode[] {
  const rated = ideas.flatMap((idea): Rated[] => {
    const rating = Object.hasOwn(agenda.ratings, idea.id) ? agenda.ratings[idea.id] : undefined
    return rating?.mean ? [{ idea, mean: rating.mean, rated: rating.rated }] : []
  })
  if (rated.length === 0) return []
  const rows = rated
    .sort((a, b) => b.mean.impact * a.mean.effort - a.mean.impact * b.mean.effort)
    .map(({ idea, mean, rated: people }) => [
      oneLine(idea.text),
      mean.impact.toFixed(1),
      mean.effort.toFixed(1),
      String(people),
    ])
  return [
    heading(3, 'Impact and effort (1 little, 5 much)'),
    table(['Idea', 'Impact', 'Effort', 'Rated by'], rows),
  ]
}
