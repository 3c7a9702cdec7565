import type { Seat } from '@second-story/postmortem'
import { Chip } from '../../ui/Chip.tsx'
import styles from './GroundRules.module.css'

const mostNamed = 30

/** Those who have said so, then those who are still reading. */
export function WhoAgreed({
  acknowledged,
  waitingFor,
}: {
  acknowledged: readonly Seat[]
  waitingFor: readonly Seat[]
}) {
  const more = acknowledged.length + waitingFor.length - mostNamed
  const room = Math.max(0, mostNamed - acknowledged.length)
  return (
    <ul className={styles['people']} aria-label="Who goes along with the rules">
      {acknowledged.slice(0, mostNamed).map((seat) => (
        <li key={seat.id}>
          <Chip tone="ok" icon="check">
            {seat.name}
          </Chip>
        </li>
      ))}
      {waitingFor.slice(0, room).map((seat) => (
        <li key={seat.id}>
          <Chip>{seat.name}, reading</Chip>
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  )
}
