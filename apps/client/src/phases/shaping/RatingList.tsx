import type { NumberedIdea } from './ordering.ts'
import { figure, wideSpread } from './ordering.ts'
import styles from './RatingList.module.css'

interface RatingListProps {
  readonly ideas: readonly NumberedIdea[]
  /** Without it the lines are there to be read only, as on the wall. */
  readonly onPick?: (idea: string) => void
}

/** What the grid shows, in figures. */
export function RatingList({ ideas, onPick }: RatingListProps) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Idea</th>
          <th scope="col">Impact</th>
          <th scope="col">Effort</th>
          <th scope="col">Apart</th>
        </tr>
      </thead>
      <tbody>
        {ideas.map(({ idea, number, rating }) => {
          const text = (
            <>
              <b>{number}</b> {idea.text}
            </>
          )
          const isApart = (rating?.spread ?? 0) >= wideSpread
          return (
            <tr key={idea.id} data-later={idea.state === 'not-now'}>
              <th scope="row">
                {onPick ? (
                  <button type="button" className={styles['idea']} onClick={() => onPick(idea.id)}>
                    {text}
                  </button>
                ) : (
                  <span className={styles['idea']}>{text}</span>
                )}
              </th>
              <td>{rating?.mean ? figure(rating.mean.impact) : '–'}</td>
              <td>{rating?.mean ? figure(rating.mean.effort) : '–'}</td>
              <td data-apart={isApart}>{rating?.spread ?? '–'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
