import { contributors } from '@second-story/postmortem'
import { useAgenda, useIdeas } from '../../replica/usePostmortem.ts'
import { ImpactEffortGrid } from './ImpactEffortGrid.tsx'
import { numberIdeas, orderIdeas } from './ordering.ts'
import { RatingList } from './RatingList.tsx'
import styles from './ShapingRoomScreen.module.css'

export function ShapingRoomScreen() {
  const { ratings, ratingsRevealed, roster } = useAgenda()
  const ideas = useIdeas().filter((idea) => idea.text.trim() !== '')
  const numbered = numberIdeas(ideas, ratings)
  const raters = roster.filter(
    (seat) =>
      !seat.isRoomView && !seat.hasNoDevice && contributors.some((contributor) => contributor === seat.role),
  ).length
  if (ratingsRevealed) {
    return (
      <div className={styles['shown']} data-dense={ideas.length > 10}>
        <div className={styles['grid']}>
          <ImpactEffortGrid ideas={numbered} />
        </div>
        <div className={styles['list']}>
          <RatingList ideas={orderIdeas(numbered, 'apart')} />
        </div>
      </div>
    )
  }
  return (
    <ol className={styles['blind']} data-dense={ideas.length > 8}>
      {numbered.map(({ idea, number, rating }) => (
        <li key={idea.id} data-later={idea.state === 'not-now'}>
          <b>{number}</b>
          <span>{idea.text}</span>
          <span className={styles['count']}>
            {idea.state === 'not-now' ? 'not now' : `${rating?.rated ?? 0} of ${raters}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
