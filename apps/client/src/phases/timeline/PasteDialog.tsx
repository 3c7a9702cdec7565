import type { ParsedEvent, ParsedTimeline } from '@second-story/intake'
import { IntakeError, parseTimeline } from '@second-story/intake'
import type { NewEvent } from '@second-story/postmortem'
import { addEvents, setIncidentZone } from '@second-story/postmortem'
import { useDeferredValue, useMemo, useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { useDoc, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/toast.ts'
import { timeLabel } from './formatTime.ts'
import styles from './PasteDialog.module.css'

const zones = Intl.supportedValuesOf('timeZone')
const previewed = 300

/** From a pasted log to events: everything is shown before it is added, also what was not understood. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const record = useDoc('record')
  const { timeline, summary } = useRecord()
  const [text, setText] = useState('')
  const [date, setDate] = useState(() => new Date().toISOString().slice(0, 10))
  const [zone, setZone] = useState(summary.zone)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const pasted = useDeferredValue(text)
  const parsed = useMemo(() => parse(pasted, date, zone), [pasted, date, zone])
  const known = useMemo(() => new Set(timeline.map((event) => `${event.time.utc}|${event.text}`)), [timeline])
  const isKnown = (event: ParsedEvent) => known.has(`${normalised(event.utc)}|${event.text}`)

  const events = 'problem' in parsed ? [] : parsed.events
  const taken = events.filter((event, index) => !left.has(index) && !isKnown(event))
  const add = () => {
    addEvents(record, taken.map(asNewEvent))
    if (timeline.length === 0) setIncidentZone(record, zone)
    toast(`${taken.length} ${taken.length === 1 ? 'event' : 'events'} added.`)
    onClose()
  }
  const drop = async (files: FileList) => {
    const [file] = files
    if (file) setText(await file.text())
  }

  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title="Paste a log"
      description="A chat log, an alert history, a table: one line for each event. Nothing is added before you have seen it."
      footer={
        <Button variant="primary" disabled={taken.length === 0} onClick={add}>
          {taken.length === 0
            ? 'Add events'
            : `Add ${taken.length} ${taken.length === 1 ? 'event' : 'events'}`}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut; pasting does the same by keyboard */}
      <div
        className={styles['body']}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void drop(event.dataTransfer.files)
        }}
      >
        <TextField
          label="The log"
          multiline
          rows={text === '' ? 8 : 5}
          value={text}
          onChange={setText}
          placeholder={
            '2026-10-27 09:00 UTC: Two customers cannot log in\n[10:03 AM PT] rollback begins\n12h: 00m: 30s: load drops again'
          }
          error={'problem' in parsed ? parsed.problem : undefined}
        />
        <div className={styles['context']}>
          <TextField label="Date, where the log says none" type="date" value={date} onChange={setDate} />
          <TextField label="Zone, where the log says none" value={zone} options={zones} onChange={setZone} />
        </div>
        {events.length > 0 && (
          <ol className={styles['preview']} aria-label="Events found">
            {events.slice(0, previewed).map((event, index) => (
              <li key={`${event.line}-${index}`} className={styles['row']}>
                <Checkbox
                  checked={!left.has(index) && !isKnown(event)}
                  disabled={isKnown(event)}
                  onChange={(is) => setLeft(toggled(left, index, !is))}
                  label={
                    <>
                      <span className={styles['time']}>{event.utc ? when(event, zone) : event.at}</span>{' '}
                      {event.text}
                    </>
                  }
                />
                {isKnown(event) && <Chip>already there</Chip>}
                {event.utc === null && <Chip tone="warn">no instant</Chip>}
              </li>
            ))}
            {events.length > previewed && (
              <li className={styles['row']}>… and {events.length - previewed} more</li>
            )}
          </ol>
        )}
        {'notUnderstood' in parsed && parsed.notUnderstood.length > 0 && (
          <div className={styles['rest']}>
            <p>
              Not understood ({parsed.notUnderstood.length}): no time was found in these lines. They are not
              added; write them as events or details by hand if they matter.
            </p>
            <ul>
              {parsed.notUnderstood.slice(0, 50).map((line) => (
                <li key={line.line}>
                  <span className={styles['number']}>{line.line}</span> {line.text}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Dialog>
  )
}

function parse(text: string, date: string, zone: string): ParsedTimeline | { problem: string } {
  try {
    return parseTimeline(text, { date, zone: zones.includes(zone) || zone === 'UTC' ? zone : 'UTC' })
  } catch (error) {
    if (error instanceof IntakeError) return { problem: error.message }
    throw error
  }
}

const normalised = (utc: string | null) => (utc === null ? null : new Date(utc).toISOString())

const asNewEvent = (event: ParsedEvent): NewEvent => ({
  id: newId(),
  text: event.text,
  time: {
    utc: normalised(event.utc),
    end: event.end && event.utc && event.end.length > 10 ? safeInstant(event.end) : null,
    approximate: event.approx === true,
    said: event.at,
  },
})

const safeInstant = (text: string) => (Number.isNaN(Date.parse(text)) ? null : new Date(text).toISOString())

const when = (event: ParsedEvent, zone: string) => {
  const { time } = asNewEvent(event)
  return `${time.utc?.slice(0, 10)} ${timeLabel(time, zone === 'UTC' || zones.includes(zone) ? zone : 'UTC')}`
}

function toggled(set: ReadonlySet<number>, index: number, isIn: boolean): ReadonlySet<number> {
  const next = new Set(set)
  if (isIn) next.add(index)
  else next.delete(index)
  return next
}
