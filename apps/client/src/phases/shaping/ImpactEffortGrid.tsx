import type { Idea, RatingResult } from '@second-story/postmortem'
import styles from './ImpactEffortGrid.module.css'

interface GridProps {
  readonly ideas: readonly Idea[]
  readonly ratings: Readonly<Record<string, RatingResult>>
}

/** 1…5 → where it stands between the edges, in percent. */
const place = (value: number) => 6 + ((value - 1) / 4) * 88

/** A picture of the list below it, which carries the same figures in words. */
export function ImpactEffortGrid({ ideas, ratings }: GridProps) {
  return (
    <figure className={styles['figure']} aria-label="Impact and effort; the figures stand in the list below">
      <div className={styles['grid']} aria-hidden="true">
        <span className={styles['best']}>much for little</span>
        {ideas.map((idea, index) => {
          const mean = ratings[idea.id]?.mean
          return mean ? (
            <span
              key={idea.id}
              className={styles['dot']}
              style={{ left: `${place(mean.effort)}%`, bottom: `${place(mean.impact)}%` }}
            >
              {index + 1}
            </span>
          ) : null
        })}
      </div>
      <span className={styles['y']} aria-hidden="true">
        impact →
      </span>
      <span className={styles['x']} aria-hidden="true">
        effort →
      </span>
    </figure>
  )
}
