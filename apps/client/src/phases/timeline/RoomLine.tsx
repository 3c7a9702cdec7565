import type { TimelineEvent } from '@second-story/postmortem'
import { Chip } from '../../ui/Chip.tsx'
import { beginLabel } from './formatTime.ts'
import { InlineCode } from './InlineCode.tsx'
import { markerLabels } from './labels.ts'
import styles from './RoomLine.module.css'

interface RoomLineProps {
  readonly event: TimelineEvent
  readonly zone: string
  readonly perspectives?: number
  /** Shown above the first event of a day, where there are several days. */
  readonly day?: string | null
}

export function RoomLine({ event, zone, perspectives = 0, day }: RoomLineProps) {
  return (
    <li className={styles['line']}>
      {day && <span className={styles['day']}>{day}</span>}
      <span className={styles['time']}>{event.time.utc ? beginLabel(event.time, zone) : '–'}</span>
      <span className={styles['text']}>
        <InlineCode>{event.text || '…'}</InlineCode>
      </span>
      {(event.markers.length > 0 || perspectives > 0) && (
        <span className={styles['chips']}>
          {event.markers.map((marker) => (
            <Chip key={marker} icon="flag">
              {markerLabels[marker]}
            </Chip>
          ))}
          {perspectives > 0 && (
            <Chip tone="accent" icon="people">
              {perspectives}
            </Chip>
          )}
        </span>
      )}
    </li>
  )
}
