import { speakerQueue } from '@second-story/postmortem'
import { useAgenda, useMe } from '../replica/usePostmortem.ts'
import { nameOf } from './nameOf.ts'
import { ReadyNote } from './ReadyNote.tsx'
import styles from './VoiceBar.module.css'

/** Who speaks, and who is next. */
export function FloorNote() {
  const { floor, queue, roster } = useAgenda()
  const me = useMe()
  const waiting = speakerQueue(queue)
  const [next] = waiting
  return (
    <span className={styles['floor']}>
      {floor !== null && (
        <span className={styles['now']}>
          {floor === me.seat ? (
            <strong>You have the floor</strong>
          ) : (
            <>
              <strong>{nameOf(roster, floor)}</strong> has the floor
            </>
          )}
        </span>
      )}
      {/* Whose turn is next reads it on the button. */}
      {next && next.seat !== me.seat && (
        <span className={styles['now']}>
          Next: {nameOf(roster, next.seat)}
          {waiting.length > 1 && `, and ${waiting.length - 1} more`}
        </span>
      )}
      <ReadyNote className={styles['now']} />
    </span>
  )
}
