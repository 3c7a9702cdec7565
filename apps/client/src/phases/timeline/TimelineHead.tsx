import { useAgenda, useCommand, useMayWrite, useMe, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { clockIn, dateIn, dayIn } from './formatTime.ts'
import { counted } from './labels.ts'
import styles from './Timeline.module.css'

interface TimelineHeadProps {
  readonly onPaste: () => void
  readonly onAdd: (after: null) => void
}

/** How much there is, when it was, in which zone, and how to add to it. */
export function TimelineHead({ onPaste, onAdd }: TimelineHeadProps) {
  const { timeline, summary } = useRecord()
  const { spotlight } = useAgenda()
  const { role } = useMe()
  const mayWrite = useMayWrite('record')
  const command = useCommand()
  const [first] = timeline
  if (!first) return null
  return (
    <div className={styles['head']}>
      <p className={styles['count']}>
        <strong>{counted(timeline.length, 'event')}</strong>{' '}
        {spanOf(
          timeline.map(({ time }) => time.utc),
          summary.zone,
        )}
      </p>
      {role === 'facilitator' && !timeline.some(({ id }) => id === spotlight) && (
        <Button
          size="s"
          variant="quiet"
          icon="screen"
          onClick={() => command('spotlight', { item: first.id })}
        >
          Walk through
        </Button>
      )}
      {mayWrite && (
        <>
          <Button size="s" icon="paste" onClick={onPaste}>
            Paste a log
          </Button>
          <Button size="s" icon="plus" onClick={() => onAdd(null)}>
            Add an event
          </Button>
        </>
      )}
    </div>
  )
}

function spanOf(instants: readonly (string | null)[], zone: string): string {
  const known = instants.filter((utc) => utc !== null)
  const [from, until] = [known[0], known.at(-1)]
  if (!from || !until) return 'without a time yet'
  const isOneDay = dateIn(from, zone) === dateIn(until, zone)
  const span = isOneDay
    ? `${dayIn(from, zone)}, ${clockIn(from, zone)} to ${clockIn(until, zone)}`
    : `${dayIn(from, zone)} to ${dayIn(until, zone)}`
  return `${span}, times in ${zone}`
}
