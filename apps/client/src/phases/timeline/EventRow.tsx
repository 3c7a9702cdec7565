import type { Marker, TimelineEvent } from '@second-story/postmortem'
import { eventText, markers, setMarker } from '@second-story/postmortem'
import { memo } from 'react'
import { SharedText } from '../../replica/SharedText.tsx'
import {
  useAgenda,
  useCommand,
  useDoc,
  useMayWrite,
  useMe,
  useRecord,
  useVoices,
} from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Agreement } from './Agreement.tsx'
import styles from './EventRow.module.css'
import { dateIn, timeLabel } from './formatTime.ts'
import { markerLabels } from './labels.ts'
import { PerspectiveCard } from './PerspectiveCard.tsx'
import { PerspectiveComposer } from './PerspectiveComposer.tsx'
import { TimeEditor } from './TimeEditor.tsx'

interface EventRowProps {
  readonly event: TimelineEvent
  readonly previousUtc: string | null
  readonly isOpen: boolean
  readonly isSpotlit: boolean
  readonly onToggle: (id: string) => void
  readonly onInsertAfter: (event: TimelineEvent) => void
  readonly onRemove: (event: TimelineEvent) => void
}

/** One event: a line while closed, everything about it when open. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, previousUtc, isOpen, isSpotlit, onToggle } = props
  const { zone } = useRecord().summary
  const perspectives = useVoices().perspectives.filter((each) => each.event === event.id)
  const date = event.time.utc ? dateIn(event.time.utc, zone) : null
  const isNewDay = date !== null && (previousUtc === null || dateIn(previousUtc, zone) !== date)
  return (
    <article className={styles['event']} data-open={isOpen} data-spotlit={isSpotlit}>
      {isNewDay && <p className={styles['date']}>{date}</p>}
      <button
        type="button"
        className={styles['line']}
        aria-expanded={isOpen}
        onClick={() => onToggle(event.id)}
      >
        <span
          className={styles['time']}
          title={event.time.utc ? `${event.time.utc.replace('.000', '')} UTC` : undefined}
        >
          {timeLabel(event.time, zone)}
        </span>
        <span className={styles['text']}>
          {event.text || <em className={styles['blank']}>What happened?</em>}
        </span>
        <span className={styles['chips']}>
          {isSpotlit && (
            <Chip tone="accent" icon="eye">
              shown to all
            </Chip>
          )}
          {event.markers.map((marker) => (
            <Chip key={marker} icon="flag">
              {markerLabels[marker]}
            </Chip>
          ))}
          {perspectives.length > 0 && (
            <Chip tone="accent">
              {perspectives.length} {perspectives.length === 1 ? 'perspective' : 'perspectives'}
            </Chip>
          )}
        </span>
        <Icon name={isOpen ? 'up' : 'down'} size={16} />
      </button>
      {isOpen && <Details {...props} />}
    </article>
  )
})

function Details({ event, isSpotlit, onInsertAfter, onRemove }: EventRowProps) {
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const { role } = useMe()
  const command = useCommand()
  const perspectives = useVoices().perspectives.filter((each) => each.event === event.id)
  const { phase } = useAgenda()
  const toggleMarker = (marker: Marker) =>
    setMarker(record, marker, event.markers.includes(marker) ? null : event.id)
  return (
    <div className={styles['details']}>
      {mayWrite && (
        <div className={styles['tools']}>
          <TimeEditor event={event} />
          <Menu
            label="Mark the incident's clock"
            trigger={
              <Button size="s" variant="quiet" icon="flag">
                Mark as …
              </Button>
            }
            items={markers.map((marker) => ({
              label: markerLabels[marker],
              checked: event.markers.includes(marker),
              onSelect: () => toggleMarker(marker),
            }))}
          />
          <Button size="s" variant="quiet" icon="plus" onClick={() => onInsertAfter(event)}>
            Insert after
          </Button>
          {role === 'facilitator' && (
            <Button
              size="s"
              variant="quiet"
              icon="eye"
              onClick={() => command('spotlight', { item: isSpotlit ? null : event.id })}
            >
              {isSpotlit ? 'Stop showing' : 'Show to everybody'}
            </Button>
          )}
          <span className={styles['gap']} />
          <IconButton label="Remove this event" icon="trash" onClick={() => onRemove(event)} />
        </div>
      )}
      <SharedText
        text={eventText(record, event.id, 'text')}
        label="What happened"
        readOnly={!mayWrite}
        autoFocus={event.text === ''}
        strong
      />
      {(mayWrite || event.detail) && (
        <SharedText
          text={eventText(record, event.id, 'detail')}
          label="What was done, with what effect, what else was considered"
          multiline
          readOnly={!mayWrite}
        />
      )}
      {(mayWrite || event.evidence) && (
        <SharedText
          text={eventText(record, event.id, 'evidence')}
          label="Evidence"
          placeholder="A link to the graph or the message. One a line; no logs, please."
          multiline
          coach={false}
          readOnly={!mayWrite}
        />
      )}
      {phase !== 'preparation' && <Agreement event={event.id} />}
      {perspectives.length > 0 && (
        <div className={styles['perspectives']}>
          {perspectives.map((perspective) => (
            <PerspectiveCard key={perspective.id} perspective={perspective} />
          ))}
        </div>
      )}
      <PerspectiveComposer event={event.id} />
    </div>
  )
}
