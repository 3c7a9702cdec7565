import type { ParseOptions } from '@second-story/intake'
import { addEvents, removeEvent, setIncidentZone } from '@second-story/postmortem'
import { useCallback, useMemo, useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { useDoc, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/toast.ts'
import { dateIn, instantOf } from './formatTime.ts'
import { LogField } from './LogField.tsx'
import { counted } from './labels.ts'
import styles from './PasteDialog.module.css'
import { PastedEvents } from './PastedEvents.tsx'
import { asNewEvent, knownEvents } from './pastedEvents.ts'
import type { ReadLog } from './readLog.ts'
import { UnreadLines } from './UnreadLines.tsx'
import { useReadLog } from './useReadLog.ts'
import { isZone, zones } from './zones.ts'

interface PasteDialogProps {
  /** What was pasted onto the page already. */
  readonly text?: string
  readonly onClose: () => void
}

/** Places of events that are not wanted, and the text that they were found in. */
interface LeftOut {
  readonly text: string
  readonly places: ReadonlySet<number>
}
const none: ReadonlySet<number> = new Set()

/** From a pasted log to events: everything is shown before it is added, also what was not understood. */
export function PasteDialog({ text: given = '', onClose }: PasteDialogProps) {
  const record = useDoc('record')
  const { timeline, summary } = useRecord()
  const [log, setLog] = useState({ text: given, filename: '' })
  const [date, setDate] = useState(() => likelyDate(timeline[0]?.time.utc ?? null, summary.zone))
  const [zone, setZone] = useState(summary.zone)
  const [t0, setT0] = useState('')
  const [leftOf, setLeftOf] = useState<LeftOut>({ text: '', places: none })
  const usedZone = isZone(zone) ? zone : summary.zone
  const toRead = useMemo(
    () => ({ text: log.text, options: optionsOf({ date, zone: usedZone, t0, filename: log.filename }) }),
    [log, date, usedZone, t0],
  )
  const reading = useReadLog(toRead)
  const found = reading?.found ?? nothing
  const readText = reading?.log.text ?? ''
  // Another text has other events at the same places.
  const left = leftOf.text === readText ? leftOf.places : none
  const leave = useCallback(
    (places: ReadonlySet<number>) => setLeftOf({ text: readText, places }),
    [readText],
  )
  const countsFromT0 = t0 !== '' || found.notes.some(({ code }) => code === 't0-missing')
  const isKnown = useMemo(() => knownEvents(timeline), [timeline])

  const isEmpty = log.text.trim() === ''
  const isReading = !isEmpty && reading?.log !== toRead
  const taken = useMemo(
    () => found.events.filter((event, index) => !left.has(index) && !isKnown(event)),
    [found, left, isKnown],
  )
  const lines = useMemo(() => readText.split('\n'), [readText])
  const add = () => {
    const added = taken.map((event) => asNewEvent(event, newId()))
    addEvents(record, added)
    if (timeline.length === 0) setIncidentZone(record, usedZone)
    toast(`${counted(added.length, 'event')} added.`, {
      action: {
        label: 'Take back',
        onSelect: () =>
          record.transact(() => {
            for (const { id } of added) removeEvent(record, id)
          }),
      },
    })
    onClose()
  }

  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title="Paste a log"
      description="A chat log, an alert history, a table, a status page. Nothing is added before you have seen it."
      footer={
        <Button variant="primary" disabled={isEmpty || isReading || taken.length === 0} onClick={add}>
          {taken.length === 0 || isEmpty ? 'Add events' : `Add ${counted(taken.length, 'event')}`}
        </Button>
      }
    >
      <div className={styles['body']}>
        <LogField log={log} isSmall={!isEmpty} problem={found.problem} onChange={setLog} />
        {!isEmpty && (
          <div className={styles['context']}>
            <TextField label="Date, where the log says none" type="date" value={date} onChange={setDate} />
            <TextField
              label="Zone, where the log says none"
              value={zone}
              options={zones}
              error={isZone(zone) ? undefined : 'Choose one of the list, for example Europe/Berlin.'}
              onChange={setZone}
            />
            {countsFromT0 && (
              <TextField
                label={`T0, in ${usedZone}`}
                hint="The moment that the log counts from."
                type="datetime-local"
                value={t0}
                onChange={setT0}
              />
            )}
          </div>
        )}
        {!isEmpty && !found.problem && reading && (
          <div className={styles['result']} data-split={found.notUnderstood.length > 0}>
            <PastedEvents
              parsed={found}
              lines={lines}
              zone={usedZone}
              isKnown={isKnown}
              left={left}
              onLeave={leave}
            />
            <UnreadLines lines={found.notUnderstood} />
          </div>
        )}
      </div>
    </Dialog>
  )
}

const nothing: ReadLog = { events: [], notUnderstood: [], notes: [], format: 'nothing' }

function optionsOf({
  date,
  zone,
  t0,
  filename,
}: Record<'date' | 'zone' | 't0' | 'filename', string>): ParseOptions {
  const [day = '', clock = ''] = t0.split('T')
  const origin = t0 === '' ? null : instantOf(day, clock, zone)
  return { zone, ...(date && { date }), ...(origin && { t0: origin }), ...(filename && { filename }) }
}

/** The day of what is there already; else today. */
const likelyDate = (utc: string | null, zone: string) => dateIn(utc ?? new Date().toISOString(), zone)
