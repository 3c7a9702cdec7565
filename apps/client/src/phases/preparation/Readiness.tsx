import { useAgenda, useRecord } from '../../replica/usePostmortem.ts'
import { Chip } from '../../ui/Chip.tsx'
import styles from './PreparationScreen.module.css'

/** What is still thin before the meeting; a hint, never a gate. */
export function Readiness() {
  const { summary, timeline } = useRecord()
  const { roster, kind } = useAgenda()
  const people = roster.filter((seat) => !seat.isRoomView && seat.role !== 'observer')
  const parts = [
    { name: 'summary', isThere: summary.summary.trim().length > 20 },
    {
      name: kind === 'near-miss' ? 'what it could have touched' : 'impact',
      isThere: summary.impact.trim() !== '',
    },
    { name: 'timeline', isThere: timeline.length >= 3 },
    { name: 'people', isThere: people.length >= 3 },
    { name: 'a scribe', isThere: people.some((seat) => seat.role === 'scribe') },
  ]
  return (
    <ul className={styles['ready']} aria-label="Readiness">
      {parts.map(({ name, isThere }) => (
        <li key={name}>
          <Chip tone={isThere ? 'ok' : 'warn'} {...(isThere ? { icon: 'check' as const } : {})}>
            {isThere ? name : `still thin: ${name}`}
          </Chip>
        </li>
      ))}
    </ul>
  )
}
