import type { TimelineEvent } from '@second-story/postmortem'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { timeLabel } from '../timeline/formatTime.ts'
import styles from './CiteChip.module.css'
import { EventGlance } from './EventGlance.tsx'
import { useTree } from './TreeContext.ts'

/** The event that an answer rests on; a press shows it whole. */
export function CiteChip({ event }: { event: TimelineEvent }) {
  const { zone } = useTree()
  return (
    <Popover
      label="Timeline event"
      trigger={
        <button type="button" className={styles['chip']}>
          <Icon name="clock" size={13} />
          <span className={styles['time']}>{timeLabel(event.time, zone)}</span>
          <span className={styles['text']}>{event.text || 'an event without words'}</span>
        </button>
      }
    >
      <EventGlance event={event} zone={zone} />
    </Popover>
  )
}
