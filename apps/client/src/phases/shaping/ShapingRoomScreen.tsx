import { useAgenda, useIdeas } from '../../replica/usePostmortem.ts'
import { Wall } from '../Wall.tsx'
import { ImpactEffortGrid } from './ImpactEffortGrid.tsx'
import { byWorth } from './rating.ts'

export function ShapingRoomScreen() {
  const { ratings, ratingsRevealed } = useAgenda()
  const open = useIdeas().filter((idea) => idea.state !== 'not-now')
  const ordered = ratingsRevealed ? [...open].sort(byWorth(ratings)) : open
  return (
    <>
      {ratingsRevealed && <ImpactEffortGrid ideas={ordered} ratings={ratings} />}
      <Wall
        points={ordered.map((idea, index) => {
          const rating = ratings[idea.id]
          return rating?.mean
            ? `${index + 1}. ${idea.text} (impact ${rating.mean.impact.toFixed(1)}, effort ${rating.mean.effort.toFixed(1)})`
            : `${idea.text} (${rating?.rated ?? 0} rated)`
        })}
      />
    </>
  )
}
