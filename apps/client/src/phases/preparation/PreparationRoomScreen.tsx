import type { ReactNode } from 'react'
import { useRef } from 'react'
import { useAgenda, useRecord } from '../../replica/usePostmortem.ts'
import { clockIn, dayIn } from '../timeline/formatTime.ts'
import { counted } from '../timeline/labels.ts'
import { useFitted } from '../timeline/useFitted.ts'
import { spokenDate } from './meetingDate.ts'
import styles from './PreparationRoomScreen.module.css'

/** What is known, while people arrive. */
export function PreparationRoomScreen() {
  const screen = useRef<HTMLDivElement>(null)
  useFitted(screen)
  const { summary, timeline } = useRecord()
  const { roster, meetings } = useAgenda()
  const people = roster.filter((seat) => !seat.isRoomView && seat.role !== 'observer')
  const known = timeline.flatMap(({ time }) => time.utc ?? [])
  const [from, until] = [known[0], known.at(-1)]
  const impact = summary.impact.split('\n').filter((line) => line.trim() !== '')
  return (
    <div ref={screen} className={styles['screen']}>
      <p className={styles['summary']} data-empty={summary.summary === ''}>
        {summary.summary || 'The summary is being written.'}
      </p>
      {impact.length > 0 && (
        <ul className={styles['impact']}>
          {impact.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      <dl className={styles['facts']}>
        {summary.severity && <Fact name="Severity">{summary.severity}</Fact>}
        <Fact name="Timeline">
          {counted(timeline.length, 'event')}
          {from &&
            until &&
            `, ${dayIn(from, summary.zone)}, ${clockIn(from, summary.zone)} to ${clockIn(until, summary.zone)} ${summary.zone}`}
        </Fact>
        {meetings.review && <Fact name="Review meeting">{spokenDate(meetings.review)}</Fact>}
        <Fact name="Who takes part">{people.map((seat) => seat.name).join(', ') || 'nobody yet'}</Fact>
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
