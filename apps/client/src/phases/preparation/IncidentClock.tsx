import { incidentMetrics } from '@second-story/postmortem'
import { useRecord } from '../../replica/usePostmortem.ts'
import { duration } from '../timeline/formatTime.ts'
import styles from './PreparationScreen.module.css'

/** Derived from the marked events of the timeline; nobody subtracts times by hand. */
export function IncidentClock() {
  const { timeline } = useRecord()
  return (
    <dl className={styles['clock']}>
      {incidentMetrics(timeline).map((metric) => (
        <div key={metric.id} className={styles['metric']}>
          <dt>{metric.name}</dt>
          <dd>
            {metric.ms === null ? '–' : `${metric.isApproximate ? '≈ ' : ''}${duration(metric.ms)}`}
            {metric.note && <small>{metric.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
