import { incidentMetrics } from '@second-story/postmortem'
import { useRecord } from '../../replica/usePostmortem.ts'
import { duration } from '../timeline/formatTime.ts'
import styles from './IncidentClock.module.css'
import { IncidentMarkers } from './IncidentMarkers.tsx'

/** Derived from the marked events of the timeline; nobody subtracts times by hand. */
export function IncidentClock() {
  const { timeline } = useRecord()
  return (
    <div className={styles['clock']}>
      <dl className={styles['metrics']}>
        {incidentMetrics(timeline).map((metric) => (
          <div key={metric.id} className={styles['metric']}>
            <dt>{metric.name}</dt>
            <dd data-missing={metric.ms === null}>
              {metric.ms === null ? '–' : `${metric.isApproximate ? '≈ ' : ''}${duration(metric.ms)}`}
              {metric.note && <small>{metric.note}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <IncidentMarkers />
    </div>
  )
}
