import type { DraftEntry } from '@second-story/postmortem'
import { isEmptyDraft } from '@second-story/postmortem'
import { useHandedIn } from '../../replica/useHandedIn.ts'
import { useAgenda, useRecord } from '../../replica/usePostmortem.ts'
import { timeLabel } from './formatTime.ts'
import styles from './HandedInBar.module.css'
import { counted } from './labels.ts'
import { RevealBar } from './RevealBar.tsx'

interface HandedInBarProps {
  readonly drafts: readonly DraftEntry[]
  readonly onShow: (event: string) => void
}

/** What waits for the reveal, and which of my own texts nobody can read yet. Keeps its place, so that nothing jumps. */
export function HandedInBar({ drafts, onShow }: HandedInBarProps) {
  const { waiting, phase } = useAgenda()
  const { timeline, summary } = useRecord()
  const handedIn = useHandedIn()
  const begun = drafts.filter(
    (entry) => entry.kind === 'perspective' && !isEmptyDraft(entry) && !handedIn.has(entry.id),
  )
  const events = timeline.filter(({ id }) =>
    begun.some((entry) => entry.kind === 'perspective' && entry.event === id),
  )
  if (phase === 'preparation' && waiting.entries === 0 && begun.length === 0) return null
  return (
    <div className={styles['slot']}>
      {waiting.entries > 0 ? (
        <RevealBar />
      ) : (
        begun.length === 0 && (
          <p className={styles['quiet']}>
            What you write about an event stays with you until you hand it in. The facilitator reveals all
            texts together.
          </p>
        )
      )}
      {begun.length > 0 && (
        <p className={styles['begun']}>
          {counted(begun.length, 'text')} of yours {begun.length === 1 ? 'is' : 'are'} not handed in:
          {events.map((event) => (
            <button key={event.id} type="button" className={styles['to']} onClick={() => onShow(event.id)}>
              {timeLabel(event.time, summary.zone)}
            </button>
          ))}
          {events.length < begun.length && (
            <span>{events.length > 0 && 'and '}about the incident as a whole</span>
          )}
        </p>
      )}
    </div>
  )
}
