import type { ParsedEvent, ParsedTimeline } from '@second-story/intake'
import { memo } from 'react'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { dateIn, timeLabel } from './formatTime.ts'
import { counted } from './labels.ts'
import styles from './PastedEvents.module.css'
import { asNewEvent, timeOf } from './pastedEvents.ts'

interface PastedEventsProps {
  readonly parsed: ParsedTimeline
  /** The pasted text, line by line. */
  readonly lines: readonly string[]
  readonly zone: string
  readonly isKnown: (event: ParsedEvent) => boolean
  /** Places of the events that are not wanted. */
  readonly left: ReadonlySet<number>
  readonly onLeave: (left: ReadonlySet<number>) => void
}

const mostShown = 300
const mostNotes = 8

/** What would be added, beside the line that it was read from. Not painted anew at every key in the log. */
export const PastedEvents = memo(function PastedEvents({
  parsed,
  lines,
  zone,
  isKnown,
  left,
  onLeave,
}: PastedEventsProps) {
  const { events, notes } = parsed
  const toggle = (place: number, isIn: boolean) => {
    const next = new Set(left)
    if (isIn) next.delete(place)
    else next.add(place)
    onLeave(next)
  }
  if (events.length === 0) {
    return (
      <p className={styles['none']}>
        No times were found in this text. Each event needs a line that begins with one, like{' '}
        <code>09:15 The alert fires</code>.
      </p>
    )
  }
  return (
    <section className={styles['pasted']} aria-label="Events found">
      <h3 className={styles['title']}>{counted(events.length, 'event')} found</h3>
      {notes.length > 0 && (
        <ul className={styles['notes']}>
          {notes.slice(0, mostNotes).map((note, index) => (
            <li key={index}>
              {note.line !== undefined && `Line ${note.line}: `}
              {note.message}
            </li>
          ))}
          {notes.length > mostNotes && <li>… and {notes.length - mostNotes} more remarks</li>}
        </ul>
      )}
      <ol className={styles['rows']}>
        {events.slice(0, mostShown).map((event, place) => (
          <li
            key={place}
            className={styles['row']}
            title={`Line ${event.line}: ${lines[event.line - 1] ?? ''}`}
          >
            <Checkbox
              checked={!left.has(place) && !isKnown(event)}
              disabled={isKnown(event)}
              onChange={(isIn) => toggle(place, isIn)}
              label={
                <span className={styles['event']}>
                  <span className={styles['time']}>{timeText(event, zone)}</span>
                  <span className={styles['text']}>{asNewEvent(event, '').text}</span>
                </span>
              }
            />
            <span className={styles['chips']}>
              {isKnown(event) && <Chip>already there</Chip>}
              {event.utc === null && <Chip tone="warn">no instant</Chip>}
              {event.dayOffset !== undefined && event.dayOffset !== 0 && (
                <Chip tone="warn">past midnight?</Chip>
              )}
              <span className={styles['number']}>line {event.line}</span>
            </span>
          </li>
        ))}
      </ol>
      {events.length > mostShown && <p className={styles['none']}>… and {events.length - mostShown} more</p>}
    </section>
  )
})

function timeText(event: ParsedEvent, zone: string): string {
  const time = timeOf(event)
  return time.utc === null ? time.said : `${dateIn(time.utc, zone)} ${timeLabel(time, zone)}`
}
