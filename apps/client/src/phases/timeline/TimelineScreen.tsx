import type { TimelineEvent } from '@second-story/postmortem'
import { addEvent, removeEvent } from '@second-story/postmortem'
import { lazy, Suspense, useCallback, useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { useAgenda, useDoc, useMayWrite, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { toast } from '../../ui/toast.ts'
import { EventRow } from './EventRow.tsx'
import { duration } from './formatTime.ts'
import { PerspectiveCard } from './PerspectiveCard.tsx'
import { RevealBar } from './RevealBar.tsx'
import styles from './TimelineScreen.module.css'

const PasteDialog = lazy(() =>
  import('./PasteDialog.tsx').then(({ PasteDialog }) => ({ default: PasteDialog })),
)

/** Above this a pause in the log is worth a question. */
const gapMs = 20 * 60_000

export function TimelineScreen() {
  const { timeline, summary } = useRecord()
  const { perspectives } = useVoices()
  const { spotlight } = useAgenda()
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const [isPasting, setPasting] = useState(false)
  const [openId, setOpenId] = useState<string | null>(null)
  const open = useCallback((id: string) => setOpenId((before) => (before === id ? null : id)), [])

  const add = useCallback(
    (after: TimelineEvent | null) => {
      const id = newId()
      const time = { utc: after?.time.utc ?? null, end: null, approximate: after !== null, said: '' }
      addEvent(record, { id, time, text: '', ...(after ? { order: after.order + 0.5 } : {}) })
      setOpenId(id)
    },
    [record],
  )
  const remove = useCallback(
    (event: TimelineEvent) => {
      removeEvent(record, event.id)
      const { id, time, text, detail, evidence, order } = event
      toast('The event is gone for everybody.', {
        action: {
          label: 'Bring it back',
          onSelect: () => addEvent(record, { id, time, text, detail, evidence, order }),
        },
      })
    },
    [record],
  )
  const known = new Set(timeline.map(({ id }) => id))
  const atLarge = perspectives.filter(({ event }) => event === null || !known.has(event))

  return (
    <div className={styles['screen']}>
      <RevealBar />
      <div className={styles['tools']}>
        <p className={styles['count']}>
          {timeline.length} {timeline.length === 1 ? 'event' : 'events'}
          {timeline.length > 0 && `, times in ${summary.zone}`}
        </p>
        {mayWrite && (
          <>
            <Button icon="paste" onClick={() => setPasting(true)}>
              Paste a log
            </Button>
            <Button icon="plus" onClick={() => add(null)}>
              Add an event
            </Button>
          </>
        )}
      </div>
      {timeline.length === 0 ? (
        <EmptyState title="No events yet">
          Paste what you have: a chat log, an alert history, a list of times. One line for each thing that
          somebody saw or did is enough:{' '}
          <code>09:15 Monitoring alerts for high CPU on auth-service-prod-01</code>
        </EmptyState>
      ) : (
        <ol className={styles['events']}>
          {timeline.map((event, index) => (
            <li key={event.id} className={styles['item']}>
              <Gap before={timeline[index - 1]} event={event} />
              <EventRow
                event={event}
                previousUtc={timeline[index - 1]?.time.utc ?? null}
                isOpen={openId === event.id || spotlight === event.id}
                isSpotlit={spotlight === event.id}
                onToggle={open}
                onInsertAfter={add}
                onRemove={remove}
              />
            </li>
          ))}
        </ol>
      )}
      {atLarge.length > 0 && (
        <Section title="About the incident as a whole">
          {atLarge.map((perspective) => (
            <PerspectiveCard key={perspective.id} perspective={perspective} />
          ))}
        </Section>
      )}
      {isPasting && (
        <Suspense fallback={null}>
          <PasteDialog onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </div>
  )
}

function Gap({ before, event }: { before: TimelineEvent | undefined; event: TimelineEvent }) {
  if (!before?.time.utc || !event.time.utc) return null
  const gap = Date.parse(event.time.utc) - Date.parse(before.time.end ?? before.time.utc)
  if (gap < gapMs) return null
  return <p className={styles['gap']}>{duration(gap)} without an event: what was being tried?</p>
}
