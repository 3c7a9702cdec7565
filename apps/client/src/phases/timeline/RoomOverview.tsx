import type { TimelineEvent } from '@second-story/postmortem'
import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import { useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { dateIn, dayIn, widestBegin } from './formatTime.ts'
import { counted } from './labels.ts'
import { overviewOf } from './overviewOf.ts'
import { RoomLine } from './RoomLine.tsx'
import styles from './RoomOverview.module.css'

/** A wall cannot scroll: what does not fit is chosen, and said to be. */
const mostShown = 20

const columnsFor = (count: number) => (count <= 7 ? 1 : count <= 24 ? 2 : 3)

export function RoomOverview({ timeline }: { timeline: readonly TimelineEvent[] }) {
  const { zone } = useRecord().summary
  const { perspectives } = useVoices()
  const told = useMemo(() => Map.groupBy(perspectives, ({ event }) => event), [perspectives])
  const listed = overviewOf(timeline, (event) => told.has(event), mostShown)
  const columns = columnsFor(listed.length)
  const days = listed.map(({ time }) => (time.utc === null ? null : dateIn(time.utc, zone)))
  const spansDays = new Set(days.filter((day) => day !== null)).size > 1
  const first = listed.find(({ time }) => time.utc !== null)?.time.utc
  return (
    <>
      <ol
        className={styles['overview']}
        data-columns={columns}
        style={
          {
            '--letters': widestBegin(
              listed.map(({ time }) => time),
              zone,
            ),
          } as CSSProperties
        }
      >
        {listed.map((event, index) => (
          <RoomLine
            key={event.id}
            event={event}
            zone={zone}
            perspectives={told.get(event.id)?.length ?? 0}
            day={
              spansDays && event.time.utc && days[index] !== days[index - 1]
                ? dayIn(event.time.utc, zone)
                : null
            }
          />
        ))}
      </ol>
      <p className={styles['foot']}>
        {listed.length < timeline.length
          ? `${listed.length} of ${counted(timeline.length, 'event')}`
          : counted(timeline.length, 'event')}
        {first && !spansDays && ` on ${dayIn(first, zone)}`}, times in {zone}
      </p>
    </>
  )
}
