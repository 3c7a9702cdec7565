import { useAgenda, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { Chip } from '../../ui/Chip.tsx'
import { clockIn, dateIn, timeLabel } from './formatTime.ts'
import { markerLabels } from './labels.ts'
import { PerspectiveCard } from './PerspectiveCard.tsx'
import styles from './TimelineRoomScreen.module.css'

const around = 2

export function TimelineRoomScreen() {
  const { timeline, summary } = useRecord()
  const { perspectives } = useVoices()
  const { spotlight, waiting } = useAgenda()
  const place = timeline.findIndex((event) => event.id === spotlight)
  const shown = timeline[place]
  const count = (event: string) => perspectives.filter((each) => each.event === event).length
  const listed = shown ? timeline.slice(Math.max(0, place - around), place + around + 1) : timeline
  return (
    <div className={styles['screen']}>
      {shown && (
        <article className={styles['spotlight']}>
          <p className={styles['when']}>
            {shown.time.utc && dateIn(shown.time.utc, summary.zone)} {timeLabel(shown.time, summary.zone)}{' '}
            {summary.zone}
          </p>
          <p className={styles['what']}>{shown.text}</p>
          {shown.detail && <p className={styles['detail']}>{shown.detail}</p>}
          <div className={styles['perspectives']}>
            {perspectives
              .filter((each) => each.event === shown.id)
              .map((each) => (
                <PerspectiveCard key={each.id} perspective={each} isOnWall />
              ))}
          </div>
        </article>
      )}
      {timeline.length === 0 && <p className={styles['detail']}>The first events appear here.</p>}
      <ol className={styles['list']} data-dense={listed.length > 12}>
        {listed.map((event) => (
          <li key={event.id} className={styles['row']} data-now={event.id === spotlight}>
            <span className={styles['time']}>
              {event.time.utc
                ? `${event.time.approximate ? '~' : ''}${clockIn(event.time.utc, summary.zone)}`
                : '–'}
            </span>
            <span className={styles['text']}>{event.text}</span>
            {event.markers.map((marker) => (
              <Chip key={marker}>{markerLabels[marker]}</Chip>
            ))}
            {count(event.id) > 0 && <Chip tone="accent">{count(event.id)}</Chip>}
          </li>
        ))}
      </ol>
      {waiting.entries > 0 && (
        <p className={styles['detail']}>{waiting.people} handed in, to be revealed together.</p>
      )}
    </div>
  )
}
