import { useAgenda, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { clockIn, dayIn } from '../timeline/formatTime.ts'
import { counted } from '../timeline/labels.ts'
import { IncidentClock } from './IncidentClock.tsx'
import styles from './PreparationScreen.module.css'

/** The raw material of the timeline, and the times that follow from it. */
export function TheLog({ onPaste }: { onPaste: () => void }) {
  const { timeline, summary } = useRecord()
  const { kind } = useAgenda()
  const mayWrite = useMayWrite('record')
  const known = timeline.flatMap(({ time }) => time.utc ?? [])
  const [from, until] = [known[0], known.at(-1)]
  return (
    <Section
      title="The log"
      hint="Pull in what there is: chats with their times, alerts, notes. The group goes through it in the timeline."
      actions={
        mayWrite && (
          <Button size="s" icon="paste" onClick={onPaste}>
            Paste a log
          </Button>
        )
      }
    >
      <p className={timeline.length === 0 ? styles['quiet'] : undefined}>
        {timeline.length === 0 ? 'No events yet.' : `${counted(timeline.length, 'event')} so far`}
        {from &&
          until &&
          `, from ${clockIn(from, summary.zone)} on ${dayIn(from, summary.zone)} to ${clockIn(until, summary.zone)} ${summary.zone}`}
      </p>
      {kind === 'incident' && timeline.length > 0 && <IncidentClock />}
    </Section>
  )
}
