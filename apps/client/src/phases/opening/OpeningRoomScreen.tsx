import { openingSnapshot } from '@second-story/postmortem'
import type { CSSProperties } from 'react'
import { useRef } from 'react'
import { useAgenda } from '../../replica/usePostmortem.ts'
import { counted } from '../timeline/labels.ts'
import { useFitted } from '../timeline/useFitted.ts'
import styles from './OpeningRoomScreen.module.css'
import { safetyAnswers } from './safetyAnswers.ts'

/** The rules to read together, and the safety check as soon as it is shown to all. */
export function OpeningRoomScreen() {
  const screen = useRef<HTMLDivElement>(null)
  useFitted(screen)
  const agenda = useAgenda()
  const { rules, acknowledged, waitingFor } = openingSnapshot(agenda)
  const { answered, counts } = agenda.polls.safety
  return (
    <div ref={screen} className={styles['screen']}>
      <ol className={styles['rules']}>
        {rules.map((rule, index) => (
          <li key={index}>{rule}</li>
        ))}
      </ol>
      <p className={styles['count']}>
        {waitingFor.length === 0 && acknowledged.length > 0
          ? 'Everybody goes along with these.'
          : `${acknowledged.length} of ${acknowledged.length + waitingFor.length} go along with these.`}
      </p>
      {counts === null ? (
        answered > 0 && (
          <p className={styles['count']}>Safety check: {counted(answered, 'answer')}, without names.</p>
        )
      ) : (
        <dl className={styles['safety']} aria-label="How safe it feels to speak">
          {safetyAnswers.map(({ value, words }) => (
            <div
              key={value}
              style={{ '--share': (counts[value] ?? 0) / Math.max(1, answered) } as CSSProperties}
            >
              <dt>{words}</dt>
              <dd>
                <span className={styles['bar']} />
                {counts[value] ?? 0}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
