import { useNow } from '../replica/useNow.ts'
import styles from './WallBreak.module.css'

/** Instead of what was discussed: a break is one. */
export function WallBreak({ since }: { since: number }) {
  const minutes = Math.floor((useNow(5_000) - since) / 60_000)
  return (
    <div className={styles['break']}>
      <h1 className={styles['title']}>A short break</h1>
      <p className={styles['words']}>
        {minutes < 1 ? 'The clock rests.' : `The clock has rested for ${minutes} min.`} We go on where we
        were.
      </p>
    </div>
  )
}
