import type { Rating } from '@second-story/postmortem'
import { useCommand } from '../../replica/usePostmortem.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './IdeaCard.module.css'

const figures = [1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: String(value) }))

interface OwnRatingProps {
  readonly idea: string
  readonly rating: Partial<Rating>
  readonly onRate: (rating: Partial<Rating>) => void
}

/** Blind until the ratings are shown; counted once both figures are chosen. */
export function OwnRating({ idea, rating, onRate }: OwnRatingProps) {
  const command = useCommand()
  const choose = async (next: Partial<Rating>) => {
    onRate(next)
    if (next.impact === undefined || next.effort === undefined) return
    const isCounted = await command('rateIdea', { idea, impact: next.impact, effort: next.effort })
    if (!isCounted) onRate(rating)
  }
  const chosen = (value: number | undefined) => (value === undefined ? null : String(value))
  const isHalf = (rating.impact === undefined) !== (rating.effort === undefined)
  return (
    <div className={styles['rating']}>
      <div className={styles['scale']}>
        <span aria-hidden="true">Impact</span>
        <Segmented
          label="Impact, from 1 (little) to 5 (much)"
          value={chosen(rating.impact)}
          options={figures}
          onChange={(value) => choose({ ...rating, impact: Number(value) })}
        />
      </div>
      <div className={styles['scale']}>
        <span aria-hidden="true">Effort</span>
        <Segmented
          label="Effort, from 1 (little) to 5 (much)"
          value={chosen(rating.effort)}
          options={figures}
          onChange={(value) => choose({ ...rating, effort: Number(value) })}
        />
      </div>
      {isHalf && (
        <span className={styles['muted']}>
          {rating.impact === undefined ? 'and the impact?' : 'and the effort?'}
        </span>
      )}
    </div>
  )
}
