import type { ParsedEvent, ParsedTimeline } from '@second-story/intake'
import { IntakeError, parseTimeline } from '@second-story/intake'
import { addEvents, removeEvent, setIncidentZone } from '@second-story/postmortem'
import { useDeferredValue, useMemo, useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { useDoc, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/toast.ts'
import { dateIn } from './formatTime.ts'
import { LogField } from './LogField.tsx'
import { counted } from './labels.ts'
import styles from './PasteDialog.module.css'
import { PastedEvents } from './PastedEvents.tsx'
import { asNewEvent, knownEvents } from './pastedEvents.ts'
import { UnreadLines } from './UnreadLines.tsx'
import { isZone, zones } from './zones.ts'

interface PasteDialogProps {
  /** What was pasted onto the page already. */
  readonly text?: string
  readonly onClose: () => void
}

/** From a pasted log to events: everything is shown before it is added, also what was not understood. */
export function PasteDialog({ text: given = '', onClose }: PasteDialogProps) {
  const record = useDoc('record')
  const { timeline, summary } = useRecord()
  const [log, setLog] = useState({ text: given, filename: '' })
  const [date, setDate] = useState(() => likelyDate(timeline[0]?.time.utc ?? null, summary.zone))
  const [zone, setZone] = useState(summary.zone)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const usedZone = isZone(zone) ? zone : summary.zone
  const pasted = useDeferredValue(log)
  const parsed = useMemo(() => parse(pasted, date, usedZone), [pasted, date, usedZone])
  const isKnown = useMemo(() => knownEvents(timeline), [timeline])

  const isEmpty = pasted.text.trim() === ''
  const taken = parsed.events.filter((event, index) => !left.has(index) && !isKnown(event))
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
        <Button variant="primary" disabled={taken.length === 0} onClick={add}>
          {taken.length === 0 ? 'Add events' : `Add ${counted(taken.length, 'event')}`}
        </Button>
      }
    >
      <div className={styles['body']}>
        <LogField log={log} isSmall={!isEmpty} problem={parsed.problem} onChange={setLog} />
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
          </div>
        )}
        {!isEmpty && !parsed.problem && (
          <div className={styles['result']} data-split={parsed.notUnderstood.length > 0}>
            <PastedEvents
              parsed={parsed}
              lines={pasted.text.split('\n')}
              zone={usedZone}
              isKnown={isKnown}
              left={left}
              onLeave={setLeft}
            />
            <UnreadLines lines={parsed.notUnderstood} />
          </div>
        )}
      </div>
    </Dialog>
  )
}

type Parsed = ParsedTimeline & { readonly problem?: string }

function parse({ text, filename }: { text: string; filename: string }, date: string, zone: string): Parsed {
  try {
    return parseTimeline(text, { zone, ...(date ? { date } : {}), ...(filename ? { filename } : {}) })
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    return {
      events: [] as ParsedEvent[],
      notUnderstood: [],
      notes: [],
      format: 'nothing',
      problem: error.message,
    }
  }
}

/** The day of what is there already; else today. */
const likelyDate = (utc: string | null, zone: string) => dateIn(utc ?? new Date().toISOString(), zone)
