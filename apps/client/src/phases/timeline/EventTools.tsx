import type { TimelineEvent } from '@second-story/postmortem'
import { markers, setMarker } from '@second-story/postmortem'
import { useCommand, useDoc, useMayWrite, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import styles from './EventTools.module.css'
import { markerLabels } from './labels.ts'
import { TimeEditor } from './TimeEditor.tsx'

interface EventToolsProps {
  readonly event: TimelineEvent
  readonly zone: string
  readonly isSpotlit: boolean
  readonly onInsertAfter: (event: TimelineEvent) => void
  readonly onRemove: (event: TimelineEvent) => void
}

export function EventTools({ event, zone, isSpotlit, onInsertAfter, onRemove }: EventToolsProps) {
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const { role } = useMe()
  const command = useCommand()
  if (!mayWrite && role !== 'facilitator') return null
  return (
    <div className={styles['tools']}>
      {mayWrite && (
        <>
          <TimeEditor event={event} zone={zone} />
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
              onSelect: () => setMarker(record, marker, event.markers.includes(marker) ? null : event.id),
            }))}
          />
        </>
      )}
      {role === 'facilitator' && (
        <Button
          size="s"
          variant="quiet"
          icon="screen"
          onClick={() => command('spotlight', { item: isSpotlit ? null : event.id })}
        >
          {isSpotlit ? 'Stop showing' : 'Show to everybody'}
        </Button>
      )}
      {mayWrite && (
        <>
          <span className={styles['gap']} />
          <IconButton label="Add an event after this one" icon="plus" onClick={() => onInsertAfter(event)} />
          <IconButton label="Remove this event" icon="trash" onClick={() => onRemove(event)} />
        </>
      )}
    </div>
  )
}
