import type { TimelineEvent } from '@second-story/postmortem'
import { lanes } from '@second-story/postmortem'
import { useAgenda, useVoices } from '../../replica/usePostmortem.ts'
import { Chip } from '../../ui/Chip.tsx'
import { dateIn, timeLabel } from '../timeline/formatTime.ts'
import { laneLabels, markerLabels } from '../timeline/labels.ts'
import styles from './EventGlance.module.css'

/** One event with what people told of it, to read while asking about it. */
export function EventGlance({ event, zone }: { event: TimelineEvent; zone: string }) {
  const { roster } = useAgenda()
  const perspectives = useVoices().perspectives.filter((each) => each.event === event.id)
  const nameOf = (seat: string | null) => roster.find((each) => each.id === seat)?.name ?? 'Anonymous'
  return (
    <div className={styles['glance']}>
      <p className={styles['time']}>
        {event.time.utc && dateIn(event.time.utc, zone)} {timeLabel(event.time, zone)}{' '}
        {event.time.utc && zone}
      </p>
      <p className={styles['text']}>{event.text}</p>
      {event.markers.length > 0 && (
        <p className={styles['markers']}>
          {event.markers.map((marker) => (
            <Chip key={marker} tone="accent">
              {markerLabels[marker]}
            </Chip>
          ))}
        </p>
      )}
      {event.detail && <p className={styles['more']}>{event.detail}</p>}
      {event.evidence && <p className={styles['more']}>{event.evidence}</p>}
      {perspectives.map((perspective) => (
        <dl key={perspective.id} className={styles['perspective']}>
          {lanes.map((lane) =>
            perspective.lanes[lane] ? (
              <div key={lane}>
                <dt>
                  {nameOf(perspective.author)} · {laneLabels[lane]}
                </dt>
                <dd>{perspective.lanes[lane]}</dd>
              </div>
            ) : null,
          )}
        </dl>
      ))}
    </div>
  )
}
