import { speakerQueue } from '@second-story/postmortem'
import { useAgenda } from '../replica/usePostmortem.ts'
import { Icon } from '../ui/Icon.tsx'
import { nameOf } from './nameOf.ts'
import styles from './WallSpeakers.module.css'

const mostNamed = 3

/** Whose turn it is, for everybody in the room. */
export function WallSpeakers() {
  const { floor, queue, roster } = useAgenda()
  const waiting = speakerQueue(queue)
  if (floor === null && waiting.length === 0) return null
  return (
    <footer className={styles['speakers']}>
      <Icon name="hand" size={28} />
      {floor !== null && (
        <span>
          <strong>{nameOf(roster, floor)}</strong> has the floor
        </span>
      )}
      {waiting.length > 0 && (
        <span className={styles['next']}>
          Next:{' '}
          {waiting
            .slice(0, mostNamed)
            .map(({ seat }) => nameOf(roster, seat))
            .join(', ')}
          {waiting.length > mostNamed && ` and ${waiting.length - mostNamed} more`}
        </span>
      )}
    </footer>
  )
}
