import type { CSSProperties } from 'react'
import styles from './SafetyCheck.module.css'

interface SafetyAnswerProps {
  readonly value: number
  readonly words: string
  readonly isOwn: boolean
  /** How many gave it; null until the facilitator shows it. */
  readonly count: number | null
  readonly answered: number
  readonly onChoose: (() => void) | null
}

/** One answer, with its share behind it once all may see it. */
export function SafetyAnswer({ value, words, isOwn, count, answered, onChoose }: SafetyAnswerProps) {
  const share = count === null ? 0 : count / Math.max(1, answered)
  const Row = onChoose ? 'label' : 'div'
  return (
    <Row className={styles['answer']} data-own={isOwn} style={{ '--share': share } as CSSProperties}>
      {onChoose && (
        <input type="radio" name="safety" value={value} checked={isOwn} onChange={() => onChoose()} />
      )}
      <span className={styles['value']}>{value}</span>
      <span className={styles['words']}>{words}</span>
      {count !== null && <span className={styles['result']}>{count}</span>}
    </Row>
  )
}
