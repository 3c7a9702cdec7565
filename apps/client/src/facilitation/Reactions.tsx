import { useMemo } from 'react'
import { usePresence } from '../replica/usePresence.ts'
import { Icon } from '../ui/Icon.tsx'
import { countReactions } from './countReactions.ts'
import styles from './Reactions.module.css'
import { reactionTexts } from './reactionTexts.ts'
import { useToldReactions } from './useToldReactions.ts'

/** What the group shows right now: how many, never who. It lies above the page and takes no press. */
export function Reactions() {
  const { reactions } = usePresence()
  const counts = useMemo(() => countReactions(reactions), [reactions])
  useToldReactions(counts)
  return (
    <ul className={styles['reactions']} aria-hidden="true" data-reactions>
      {counts.map(({ kind, people }) => (
        <li key={kind} className={styles['reaction']}>
          <Icon name={reactionTexts[kind].icon} />
          {reactionTexts[kind].says}
          {people > 1 && <strong>{people}</strong>}
        </li>
      ))}
    </ul>
  )
}
