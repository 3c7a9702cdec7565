import type { Seat } from '@second-story/postmortem'
import { Avatar } from '../../ui/Avatar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './People.module.css'

interface StakeRowProps {
  /** Continues “I …”. */
  readonly label: string
  readonly seats: readonly Seat[]
  readonly isMine: boolean
  readonly onToggle: (() => void) | null
}

const mostNamed = 6

export function StakeRow({ label, seats, isMine, onToggle }: StakeRowProps) {
  return (
    <li className={styles['stake']} data-empty={seats.length === 0}>
      <div className={styles['kind']}>
        <p>
          <span aria-hidden="true">… </span>
          {label}
        </p>
        {seats.length === 0 ? (
          <p className={styles['nobody']}>nobody yet</p>
        ) : (
          <ul className={styles['who']}>
            {seats.slice(0, mostNamed).map((seat) => (
              <li key={seat.id}>
                <Avatar name={seat.name} seat={seat.id} size="s" /> <span>{seat.name}</span>
              </li>
            ))}
            {seats.length > mostNamed && <li>and {seats.length - mostNamed} more</li>}
          </ul>
        )}
      </div>
      {onToggle && (
        <button
          type="button"
          className={styles['me']}
          aria-pressed={isMine}
          aria-label={`That is me: I ${label}`}
          onClick={onToggle}
        >
          {isMine && <Icon name="check" size={14} />} me
        </button>
      )}
    </li>
  )
}
