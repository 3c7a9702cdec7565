import { useAgenda, useVoices } from '../replica/usePostmortem.ts'
import styles from './LateThoughts.module.css'

export function LateThoughts() {
  const { roster } = useAgenda()
  const { lateThoughts } = useVoices()
  const nameOf = (seat: string) => roster.find((each) => each.id === seat)?.name ?? 'Somebody who has left'
  return (
    <ul className={styles['list']}>
      {lateThoughts.map((thought) => (
        <li key={thought.id} className={styles['thought']}>
          <p>{thought.text}</p>
          <footer>
            {nameOf(thought.author)},{' '}
            {new Date(thought.at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
          </footer>
        </li>
      ))}
    </ul>
  )
}
