import type { EventTime, TimelineEvent } from '@second-story/postmortem'
import { setEventTime } from '@second-story/postmortem'
import { useState } from 'react'
import { useDoc, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { clockIn, dateIn, instantOf } from './formatTime.ts'
import styles from './TimeForm.module.css'

interface TimeFormProps {
  readonly event: TimelineEvent
  readonly zone: string
  readonly onDone: () => void
}

/** When it happened, in the zone of the incident; about, until, or unknown. */
export function TimeForm({ event, zone, onDone }: TimeFormProps) {
  const record = useDoc('record')
  const nearby = useNeighbour(event)
  const { utc, end, said } = event.time
  const [date, setDate] = useState(nearby ? dateIn(nearby, zone) : '')
  const [clock, setClock] = useState(utc ? clockIn(utc, zone) : '')
  const [until, setUntil] = useState(end ? clockIn(end, zone) : '')
  const [isApproximate, setApproximate] = useState(event.time.approximate)
  const instant = instantOf(date, clock, zone)
  const endInstant = until === '' ? null : endOf(instant, date, until, zone)
  const save = (time: Omit<EventTime, 'said'>) => {
    setEventTime(record, event.id, { ...time, said })
    onDone()
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (instant) save({ utc: instant, end: endInstant, approximate: isApproximate })
      }}
    >
      {said && <p className={styles['said']}>The source says: {said}</p>}
      <TextField label="Date" type="date" value={date} onChange={setDate} />
      <div className={styles['clocks']}>
        <TextField
          label="Time"
          type="time"
          step={1}
          autoFocus={date !== ''}
          value={clock}
          onChange={setClock}
        />
        <TextField label="Until (if it took long)" type="time" step={1} value={until} onChange={setUntil} />
      </div>
      <p className={styles['said']}>in {zone}</p>
      <Checkbox label="About this time" checked={isApproximate} onChange={setApproximate} />
      <div className={styles['row']}>
        <Button size="s" variant="quiet" onClick={() => save({ utc: null, end: null, approximate: false })}>
          Unknown
        </Button>
        <Button size="s" type="submit" variant="primary" disabled={instant === null}>
          Set the time
        </Button>
      </div>
    </form>
  )
}

/** An instant on the day that is probably meant: the event's own, or its neighbour's. */
function useNeighbour(event: TimelineEvent): string | null {
  const { timeline } = useRecord()
  if (event.time.utc) return event.time.utc
  const place = timeline.findIndex(({ id }) => id === event.id)
  const before = timeline.slice(0, Math.max(0, place)).findLast(({ time }) => time.utc !== null)
  return (before ?? timeline.find(({ time }) => time.utc !== null))?.time.utc ?? null
}

const dayMs = 86_400_000

/** An end that the clock shows earlier than the beginning lies on the day after. */
function endOf(begin: string | null, date: string, until: string, zone: string): string | null {
  const sameDay = instantOf(date, until, zone)
  if (!begin || !sameDay || sameDay > begin) return sameDay
  return sameDay === begin ? null : new Date(Date.parse(sameDay) + dayMs).toISOString()
}
