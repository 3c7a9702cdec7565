import type { DraftEntry, TimelineEvent } from '@second-story/postmortem'
import { isEmptyDraft } from '@second-story/postmortem'
import type { CSSProperties, KeyboardEvent } from 'react'
import { useMemo } from 'react'
import { useHandedIn } from '../../replica/useHandedIn.ts'
import { useAgenda, useMayWrite, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { agreementCount, agreementText } from './agreementCount.ts'
import styles from './EventList.module.css'
import { EventRow } from './EventRow.tsx'
import { dateIn, dayIn, widestBegin } from './formatTime.ts'
import { gapBefore } from './gapBefore.ts'
import { InsertHere } from './InsertHere.tsx'

interface EventListProps {
  readonly drafts: readonly DraftEntry[]
  readonly openId: string | null
  readonly onToggle: (event: string) => void
  readonly onInsertAfter: (event: TimelineEvent) => void
  readonly onRemove: (event: TimelineEvent) => void
}

/** Above this, rows out of sight are not laid out. */
const longList = 60

export function EventList({ drafts, openId, onToggle, onInsertAfter, onRemove }: EventListProps) {
  const { timeline, summary } = useRecord()
  const { perspectives, agreements } = useVoices()
  const { roster, spotlight } = useAgenda()
  const mayWrite = useMayWrite('record')
  const handedIn = useHandedIn()
  const { zone } = summary
  const told = useMemo(() => Map.groupBy(perspectives, ({ event }) => event), [perspectives])
  const own = useMemo(() => {
    const texts = drafts.filter((entry) => entry.kind === 'perspective' && !isEmptyDraft(entry))
    return new Map(
      texts.map((entry) => [
        entry.kind === 'perspective' ? entry.event : null,
        handedIn.has(entry.id) ? ('handed-in' as const) : ('begun' as const),
      ]),
    )
  }, [drafts, handedIn])
  const dates = timeline.map(({ time }) => (time.utc === null ? null : dateIn(time.utc, zone)))
  const spansDays = new Set(dates.filter((date) => date !== null)).size > 1
  const letters = widestBegin(
    timeline.map(({ time }) => time),
    zone,
  )
  let lastDate: string | null = null

  return (
    <ol
      className={styles['events']}
      style={{ '--time': `calc(${letters} * 0.62 * var(--t-s))` } as CSSProperties}
      data-long={timeline.length > longList}
      onKeyDown={walk}
    >
      {timeline.map((event, index) => {
        const date = dates[index] ?? null
        const isNewDay = spansDays && date !== null && date !== lastDate
        lastDate = date ?? lastDate
        const before = timeline[index - 1]
        return (
          <li key={event.id} className={styles['item']}>
            {isNewDay && event.time.utc !== null && (
              <h2 className={styles['day']}>{dayIn(event.time.utc, zone)}</h2>
            )}
            <InsertHere
              after={before}
              gapMs={gapBefore(before, event)}
              mayWrite={mayWrite}
              onInsertAfter={onInsertAfter}
            />
            <EventRow
              event={event}
              zone={zone}
              isOpen={openId === event.id}
              isSpotlit={spotlight === event.id}
              perspectives={told.get(event.id)?.length ?? 0}
              agreement={agreementText(agreementCount(agreements[event.id], roster))}
              own={own.get(event.id) ?? null}
              onToggle={onToggle}
              onInsertAfter={onInsertAfter}
              onRemove={onRemove}
            />
          </li>
        )
      })}
    </ol>
  )
}

/** Arrow keys go from event to event. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const { target, currentTarget } = event
  if (step === undefined || !(target instanceof HTMLElement) || !target.hasAttribute('data-line')) return
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('[data-line]')]
  const next = lines[lines.indexOf(target) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
