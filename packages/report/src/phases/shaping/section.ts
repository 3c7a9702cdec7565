import type { PostmortemSnapshot } from '@second-story/postmortem'
import type { ReportNode } from '../../node.ts'
import { heading } from '../../node.ts'
import { oneLine } from '../timeline/section.ts'

export function shapingSection({ agenda, ideas }: PostmortemSnapshot): ReportNode[] {
  const rows = ideas.flatMap((idea) => {
    const rating = agenda.ratings[idea.id]
    return rating?.mean
      ? [
          [
            oneLine(idea.text),
            rating.mean.impact.toFixed(1),
            rating.mean.effort.toFixed(1),
            String(rating.rated),
          ],
        ]
      : []
  })
  return rows.length === 0
    ? []
    : [
        heading(3, 'Impact and effort'),
        { kind: 'table', head: ['Idea', 'Impact', 'Effort', 'Rated by'], rows },
      ]
}
