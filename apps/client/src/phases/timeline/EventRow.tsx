import type { TimelineEvent } from '@second-story/postmortem'
import { memo } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { EventDetails } from './EventDetails.tsx'
import { EventMeta } from './EventMeta.tsx'
import styles from './EventRow.module.css'
import { beginLabel, clockIn, fullTime } from './formatTime.ts'
import { InlineCode } from './InlineCode.tsx'

export interface EventRowProps {
  readonly event: TimelineEvent
  readonly zone: string
  readonly isOpen: boolean
  readonly isSpotlit: boolean
  /** How many have been revealed. */
  readonly perspectives: number
  /** How far the group goes along with it, in words. */
  readonly agreement: string
  /** My own text about it that is not revealed yet. */
  readonly own: 'begun' | 'handed-in' | null
  readonly onToggle: (event: string) => void
  readonly onInsertAfter: (event: TimelineEvent) => void
  readonly onRemove: (event: TimelineEvent) => void
}

/** One event: a line while closed, everything about it when open. Everything is passed in, so that a row is painted only when its own event changes. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, zone, isOpen, isSpotlit, onToggle } = props
  const { time } = event
  return (
    <article id={`event-${event.id}`} className={styles['event']} data-open={isOpen} data-spotlit={isSpotlit}>
      <button
        type="button"
        className={styles['line']}
        aria-expanded={isOpen}
        data-line
        onClick={() => onToggle(event.id)}
      >
        <span className={styles['time']} data-unknown={time.utc === null} title={fullTime(time, zone)}>
          {beginLabel(time, zone)}
          {time.end && <small>–{clockIn(time.end, zone)}</small>}
        </span>
        <span className={styles['rail']} aria-hidden="true" />
        <span className={styles['body']}>
          {isOpen ? (
            <VisuallyHidden>{event.text}</VisuallyHidden>
          ) : (
            <span className={styles['text']}>
              {event.text ? <InlineCode>{event.text}</InlineCode> : <em>What happened?</em>}
            </span>
          )}
          {!isOpen && <EventMeta {...props} />}
        </span>
        <span className={styles['fold']}>
          <Icon name={isOpen ? 'up' : 'down'} size={16} />
        </span>
      </button>
      {isOpen && <EventDetails {...props} />}
    </article>
  )
})
