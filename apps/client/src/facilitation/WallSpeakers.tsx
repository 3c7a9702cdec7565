import { speakerQueue } from '@second-story/postmortem'
import { useAgenda } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { Icon } from '../ui/Icon.tsx'
import { nameOf } from './nameOf.ts'
import { readyCount, spokenReady } from './readyCount.ts'
import styles from './WallSpeakers.module.css'

const mostNamed = 3

/** Whose turn it is, and how many are done, for everybody in the room. */
export function WallSpeakers() {
  const { floor, queue, roster, ready } = useAgenda()
  const { online } = usePresence()
  const done = readyCount(roster, ready, online)
  const waiting = speakerQueue(queue)
  const somebodySpeaks = floor !== null || waiting.length > 0
  if (!somebodySpeaks && done.ready === 0) return null
  return (
    <footer className={styles['speakers']}>
      {somebodySpeaks && <Icon name="hand" size={28} />}
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
      {done.ready > 0 && <span className={styles['ready']}>{spokenReady(done)}</span>}
    </footer>
  )
}
