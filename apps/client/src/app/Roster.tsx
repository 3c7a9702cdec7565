import type { Seat } from '@second-story/postmortem'
import { useAgenda } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './Roster.module.css'

const facesShown = 5

/** Who is here, at a glance; those who are here come first. */
export function Roster({ onOpen }: { onOpen: () => void }) {
  const { roster } = useAgenda()
  const { online } = usePresence()
  const isHere = (seat: Seat) => online.has(seat.id) || seat.hasNoDevice === true
  const people = roster
    .filter((seat) => !seat.isRoomView)
    .sort((a, b) => Number(isHere(b)) - Number(isHere(a)))
  const here = people.filter(isHere).length
  return (
    <button
      type="button"
      className={styles['people']}
      onClick={onOpen}
      title="People and roles"
      aria-label={`People: ${here} here, ${people.length} in all`}
    >
      {people.slice(0, facesShown).map((seat) => (
        <Avatar key={seat.id} name={seat.name} seat={seat.id} away={!isHere(seat)} />
      ))}
      {people.length > facesShown && (
        <span className={styles['more']} data-text={`+${people.length - facesShown}`} />
      )}
      <span className={styles['count']} data-text={here}>
        <Icon name="people" />
      </span>
    </button>
  )
}
