import type { TimelineEvent } from '@second-story/postmortem'
import type { CSSProperties } from 'react'
import { useAgenda, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { Chip } from '../../ui/Chip.tsx'
import { agreementCount, agreementText } from './agreementCount.ts'
import { dayIn, timeLabel, widestBegin } from './formatTime.ts'
import { InlineCode } from './InlineCode.tsx'
import { markerLabels } from './labels.ts'
import { PerspectiveCard } from './PerspectiveCard.tsx'
import { RoomLine } from './RoomLine.tsx'
import styles from './RoomSpotlight.module.css'

/** One event in large between its neighbours, and what people told of it side by side. */
export function RoomSpotlight({ timeline, place }: { timeline: readonly TimelineEvent[]; place: number }) {
  const { zone } = useRecord().summary
  const { perspectives, agreements } = useVoices()
  const { roster } = useAgenda()
  const event = timeline[place]
  if (!event) return null
  const told = perspectives.filter((each) => each.event === event.id)
  const agreement = agreementText(agreementCount(agreements[event.id], roster))
  // The more there is to read of this event, the less room its neighbours take.
  const around = told.length > 3 ? 1 : 2
  const near = timeline.slice(Math.max(0, place - around), place + 1 + around)
  return (
    <div
      className={styles['spotlight']}
      style={
        {
          '--letters': widestBegin(
            near.map(({ time }) => time),
            zone,
          ),
        } as CSSProperties
      }
    >
      <ol className={styles['around']}>
        {timeline.slice(Math.max(0, place - around), place).map((each) => (
          <RoomLine key={each.id} event={each} zone={zone} />
        ))}
      </ol>
      <article className={styles['event']}>
        <p className={styles['when']}>
          <strong>{timeLabel(event.time, zone)}</strong>
          {event.time.utc && ` ${zone}, ${dayIn(event.time.utc, zone)}`}
          {event.markers.map((marker) => (
            <Chip key={marker} tone="accent" icon="flag">
              {markerLabels[marker]}
            </Chip>
          ))}
        </p>
        <p className={styles['what']}>
          <InlineCode>{event.text || '…'}</InlineCode>
        </p>
        {event.detail && <p className={styles['detail']}>{event.detail}</p>}
        {told.length > 0 && (
          <div className={styles['told']} data-count={told.length > 4 ? 'many' : told.length}>
            {told.map((each) => (
              <PerspectiveCard key={each.id} perspective={each} isOnWall />
            ))}
          </div>
        )}
        {agreement && (
          <p className={styles['agreement']}>{`${agreement[0]?.toUpperCase()}${agreement.slice(1)}`}</p>
        )}
      </article>
      <ol className={styles['around']}>
        {timeline.slice(place + 1, place + 1 + around).map((each) => (
          <RoomLine key={each.id} event={each} zone={zone} />
        ))}
      </ol>
    </div>
  )
}
