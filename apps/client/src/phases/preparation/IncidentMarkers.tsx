import type { Marker, TimelineEvent } from '@second-story/postmortem'
import { markers, setMarker } from '@second-story/postmortem'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { timeLabel } from '../timeline/formatTime.ts'
import { markerLabels } from '../timeline/labels.ts'
import styles from './IncidentClock.module.css'

/** Which event is which moment of the incident; the same markers as in the timeline. */
export function IncidentMarkers() {
  const record = useDoc('record')
  const { timeline, summary } = useRecord()
  const mayWrite = useMayWrite('record')
  const told = (event: TimelineEvent) =>
    `${timeLabel(event.time, summary.zone)} ${event.text || '…'}`.slice(0, 80)
  const options = [
    { value: '', label: 'set the event' },
    ...timeline.map((event) => ({ value: event.id, label: told(event) })),
  ]
  const eventOf = (marker: Marker) => timeline.find((event) => event.markers.includes(marker))
  const set = markers.filter((marker) => eventOf(marker) !== undefined).length
  return (
    // On a phone nine fields would stand between the log and the people.
    <details className={styles['moments']} open={innerWidth > 800}>
      <summary>
        Which event is which moment: {set} of {markers.length} set
      </summary>
      <ul className={styles['markers']} aria-label="Moments of the incident">
        {markers.map((marker) => {
          const event = eventOf(marker)
          return (
            <li key={marker} className={styles['marker']} data-set={event !== undefined}>
              {mayWrite ? (
                <SelectField
                  label={markerLabels[marker]}
                  value={event?.id ?? ''}
                  options={options}
                  onChange={(id) => setMarker(record, marker, id === '' ? null : id)}
                />
              ) : (
                <p>
                  <strong>{markerLabels[marker]}</strong> {event ? told(event) : '–'}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
