import type { TimelineEvent } from '@second-story/postmortem'
import type { ReactElement } from 'react'
import { useState } from 'react'
import { useRecord } from '../../replica/usePostmortem.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { timeLabel } from '../timeline/formatTime.ts'
import styles from './EventPicker.module.css'

interface EventPickerProps {
  readonly label: string
  readonly trigger: ReactElement
  readonly onPick: (event: string) => void
  /** Given: several can be chosen, and the picker stays open. */
  readonly chosen?: readonly string[]
}

export function EventPicker({ label, trigger, onPick, chosen }: EventPickerProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover label={label} trigger={trigger} open={isOpen} onOpenChange={setOpen}>
      <EventList
        label={label}
        chosen={chosen}
        onPick={(event) => {
          if (!chosen) setOpen(false)
          onPick(event)
        }}
      />
    </Popover>
  )
}

/** Long timelines are searched, by time or by word. */
const searchedFrom = 8

interface EventListProps {
  readonly label: string
  readonly chosen: readonly string[] | undefined
  readonly onPick: (event: string) => void
}

function EventList({ label, chosen, onPick }: EventListProps) {
  const { timeline, summary } = useRecord()
  const [query, setQuery] = useState('')
  const line = (event: TimelineEvent) => `${timeLabel(event.time, summary.zone)} ${event.text}`
  const found = timeline.filter((event) => line(event).toLowerCase().includes(query.trim().toLowerCase()))
  return (
    <div className={styles['picker']}>
      {timeline.length >= searchedFrom ? (
        <TextField label={label} value={query} placeholder="a time or a word" onChange={setQuery} />
      ) : (
        <p className={styles['label']}>{label}</p>
      )}
      <ul className={styles['list']}>
        {found.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={styles['event']}
              aria-pressed={chosen ? chosen.includes(event.id) : undefined}
              onClick={() => onPick(event.id)}
            >
              <span className={styles['time']}>{timeLabel(event.time, summary.zone)}</span>
              <span className={styles['text']}>{event.text || 'an event without words'}</span>
              {chosen?.includes(event.id) && <Icon name="check" size={16} />}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles['label']}>No event has these words.</p>}
    </div>
  )
}
