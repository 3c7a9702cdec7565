import type { EventField, TimelineEvent } from '@second-story/postmortem'
import { eventText, openEventField } from '@second-story/postmortem'
import { Suspense, useState } from 'react'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { lazyOrNothing } from '../../ui/lazyOrNothing.ts'
import styles from './EventTexts.module.css'
import type { MoreField } from './eventFields.ts'
import { moreFields } from './eventFields.ts'
import { useGivenPictures } from './useGivenPictures.ts'

const SharedLinks = lazyOrNothing(() => import('./SharedLinks.tsx').then((m) => m.SharedLinks))
const EventPictures = lazyOrNothing(() => import('./EventPictures.tsx').then((m) => m.EventPictures))
const DumpHint = lazyOrNothing(() => import('./DumpHint.tsx').then((m) => m.DumpHint))
/** Shorter than any log. */
const shortText = 120

/** What happened, written where it is read. All else is one press away until there is some. */
export function EventTexts({ event, onDone }: { event: TimelineEvent; onDone: () => void }) {
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const [asked, setAsked] = useState<MoreField | null>(null)
  const [kept, setKept] = useState<readonly MoreField[]>([])
  const { given, isOver, root } = useGivenPictures(mayWrite)
  const hasPictures = event.images !== undefined || given.length > 0
  const isShown = (field: MoreField) =>
    (event[field] ?? '') !== '' || kept.includes(field) || (field === 'evidence' && hasPictures)
  const ask = (field: MoreField) => {
    openEventField(record, event.id, field)
    setKept([...kept, field])
    setAsked(field)
  }
  const hintFor = (field: EventField) =>
    mayWrite && (event[field] ?? '').length > shortText ? (
      <Suspense fallback={null}>
        <DumpHint text={eventText(record, event.id, field)} written={event[field] ?? ''} />
      </Suspense>
    ) : null
  const hidden = moreFields.filter(({ field }) => !isShown(field))
  return (
    <div ref={root} className={styles['texts']} data-over={isOver}>
      <SharedText
        text={eventText(record, event.id, 'text')}
        label="What happened"
        hideLabel
        placeholder="What happened? One crisp line."
        readOnly={!mayWrite}
        autoFocus={event.text === ''}
        className={styles['happened']}
        onEnter={onDone}
        strong
      />
      {hintFor('text')}
      {moreFields
        .filter(({ field }) => isShown(field))
        .map(({ field, label, placeholder }) => (
          <div key={field} className={styles['field']}>
            {field === 'evidence' ? (
              <Suspense fallback={null}>
                <SharedLinks
                  text={eventText(record, event.id, field)}
                  written={event.evidence}
                  label={label}
                  placeholder={placeholder}
                  isWanted={asked === field}
                  readOnly={!mayWrite}
                />
              </Suspense>
            ) : (
              <SharedText
                text={eventText(record, event.id, field)}
                label={label}
                placeholder={placeholder}
                multiline
                autoFocus={asked === field}
                readOnly={!mayWrite}
                className={styles['more']}
              />
            )}
            {hintFor(field)}
          </div>
        ))}
      {isShown('evidence') && (mayWrite || hasPictures) && (
        <Suspense fallback={null}>
          <EventPictures event={event} given={given} />
        </Suspense>
      )}
      {mayWrite && hidden.length > 0 && (
        <div className={styles['asks']}>
          {hidden.map(({ field, label, icon }) => (
            <Button key={field} size="s" variant="quiet" icon={icon} onClick={() => ask(field)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
