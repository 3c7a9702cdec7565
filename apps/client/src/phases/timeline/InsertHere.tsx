import type { TimelineEvent } from '@second-story/postmortem'
import { Icon } from '../../ui/Icon.tsx'
import { duration } from './formatTime.ts'
import styles from './InsertHere.module.css'

interface InsertHereProps {
  readonly after: TimelineEvent | undefined
  readonly gapMs: number | null
  readonly mayWrite: boolean
  readonly onInsertAfter: (event: TimelineEvent) => void
}

/** Between two events: a question where a long time is not told, else a way to add that shows on hover. */
export function InsertHere({ after, gapMs, mayWrite, onInsertAfter }: InsertHereProps) {
  if (!after || (gapMs === null && !mayWrite)) return null
  if (gapMs === null) {
    return (
      <div className={styles['between']}>
        {/* The keyboard finds the same in the open event's tools; a stop between all rows would double the way. */}
        <button
          type="button"
          tabIndex={-1}
          className={styles['insert']}
          aria-label={`Add an event after “${after.text.slice(0, 60)}”`}
          onClick={() => onInsertAfter(after)}
        >
          <Icon name="plus" size={14} />
        </button>
      </div>
    )
  }
  const question = `${duration(gapMs)} without an event: what was being tried?`
  return (
    <div className={styles['gap']}>
      <span className={styles['dashes']} aria-hidden="true" />
      {mayWrite ? (
        <button type="button" className={styles['question']} onClick={() => onInsertAfter(after)}>
          {question}
          <span className={styles['add']}>
            <Icon name="plus" size={14} /> Add
          </span>
        </button>
      ) : (
        <p className={styles['question']}>{question}</p>
      )}
    </div>
  )
}
