import type { TimelineEvent } from '@second-story/postmortem'
import { setEventTime } from '@second-story/postmortem'
import { useState } from 'react'
import { useDoc, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { clockIn, dateIn, instantOf, timeLabel } from './formatTime.ts'
import styles from './TimeEditor.module.css'

export function TimeEditor({ event }: { event: TimelineEvent }) {
  const [isOpen, setOpen] = useState(false)
  const { zone } = useRecord().summary
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      label="Time of the event"
      trigger={
        <Button size="s" variant="quiet" icon="clock">
          {timeLabel(event.time, zone)}
        </Button>
      }
    >
      <Form event={event} zone={zone} onDone={() => setOpen(false)} />
    </Popover>
  )
}

function Form({ event, zone, onDone }: { event: TimelineEvent; zone: string; onDone: () => void }) {
  const record = useDoc('record')
  const { timeline } = useRecord()
  const { utc } = event.time
  const nearby = utc ?? timeline.find((each) => each.time.utc !== null)?.time.utc ?? null
  const [date, setDate] = useState(nearby ? dateIn(nearby, zone) : '')
  const [clock, setClock] = useState(utc ? clockIn(utc, zone) : '')
  const [isApproximate, setApproximate] = useState(event.time.approximate)
  const instant = instantOf(date, clock, zone)
  const save = (time: { utc: string | null; approximate: boolean }) => {
    setEventTime(record, event.id, { ...event.time, end: null, ...time })
    onDone()
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(submit) => {
        submit.preventDefault()
        if (instant) save({ utc: instant, approximate: isApproximate })
      }}
    >
      <TextField label="Date" type="date" value={date} onChange={setDate} />
      <TextField label={`Time (${zone})`} type="time" step={1} value={clock} onChange={setClock} />
      <Checkbox label="About this time" checked={isApproximate} onChange={setApproximate} />
      <div className={styles['row']}>
        <Button size="s" variant="quiet" onClick={() => save({ utc: null, approximate: false })}>
          Unknown
        </Button>
        <Button size="s" type="submit" variant="primary" disabled={instant === null}>
          Set the time
        </Button>
      </div>
    </form>
  )
}
