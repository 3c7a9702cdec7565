import { Chip } from '../../ui/Chip.tsx'
import styles from './EventMeta.module.css'
import type { EventRowProps } from './EventRow.tsx'
import { hasMore } from './eventFields.ts'
import { utcLabel } from './formatTime.ts'
import { counted, markerLabels } from './labels.ts'

/** What is known about an event beside its words; nothing takes no room. */
export function EventMeta(props: EventRowProps) {
  const { event, zone, isOpen, isSpotlit, own } = props
  const words = isOpen ? inUtc(event.time.utc, zone) : inShort(props)
  if (!isSpotlit && event.markers.length === 0 && !own && !words) return null
  return (
    <span className={styles['meta']}>
      {isSpotlit && (
        <Chip tone="accent" icon="screen">
          shown to all
        </Chip>
      )}
      {event.markers.map((marker) => (
        <Chip key={marker} icon="flag">
          {markerLabels[marker]}
        </Chip>
      ))}
      {!isOpen && own === 'begun' && (
        <Chip tone="warn" icon="pencil">
          your draft
        </Chip>
      )}
      {!isOpen && own === 'handed-in' && (
        <Chip tone="ok" icon="check">
          handed in
        </Chip>
      )}
      {words && <span>{words}</span>}
    </span>
  )
}

const inShort = ({ event, perspectives, agreement }: EventRowProps) =>
  [
    perspectives > 0 && counted(perspectives, 'perspective'),
    agreement,
    event.evidence || event.images ? 'evidence' : hasMore(event) && 'detail',
  ]
    .filter(Boolean)
    .join(' · ')

const inUtc = (utc: string | null, zone: string) => (utc === null || zone === 'UTC' ? '' : utcLabel(utc))
