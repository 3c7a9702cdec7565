import styles from './ImpactEffortGrid.module.css'
import type { NumberedIdea } from './ordering.ts'
import { figure, wideSpread } from './ordering.ts'
import { placeDots } from './placeDots.ts'

interface GridProps {
  readonly ideas: readonly NumberedIdea[]
  /** Without it the dots are a picture only, as on the wall. */
  readonly onPick?: (idea: string) => void
}

/** A picture of the figures; the list beside it carries the same in words. */
export function ImpactEffortGrid({ ideas, onPick }: GridProps) {
  const dots = placeDots(ideas.filter(({ idea }) => idea.state !== 'not-now'))
  return (
    <figure className={styles['figure']} aria-label="Ideas by effort and impact">
      <div className={styles['grid']}>
        <span className={styles['corner']} data-corner="best">
          much for little
        </span>
        <span className={styles['corner']} data-corner="big">
          much for much
        </span>
        <span className={styles['corner']} data-corner="small">
          little for little
        </span>
        <span className={styles['corner']} data-corner="dear">
          little for much
        </span>
        {dots.map(({ idea: { idea, number, rating }, x, y }) => {
          const place = { left: `${x}%`, bottom: `${y}%` }
          const isApart = (rating?.spread ?? 0) >= wideSpread
          const words = rating?.mean
            ? `${number}: ${idea.text}, impact ${figure(rating.mean.impact)}, effort ${figure(rating.mean.effort)}`
            : idea.text
          return onPick ? (
            <button
              key={idea.id}
              type="button"
              className={styles['dot']}
              data-apart={isApart}
              style={place}
              aria-label={words}
              title={idea.text}
              onClick={() => onPick(idea.id)}
            >
              {number}
            </button>
          ) : (
            <span key={idea.id} className={styles['dot']} data-apart={isApart} style={place}>
              {number}
            </span>
          )
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
