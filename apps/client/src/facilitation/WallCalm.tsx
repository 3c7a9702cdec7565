import { useCalmLeft } from './useCalmLeft.ts'
import styles from './WallBreak.module.css'

/** Big, quiet, and without a word about anybody. */
export function WallCalm({ since }: { since: number }) {
  const left = useCalmLeft(since)
  return (
    <div className={styles['break']}>
      <h1 className={styles['title']}>Let’s take two minutes.</h1>
      <p className={styles['words']}>Breathe, get some water. The clock rests, and nothing is lost.</p>
      <p className={styles['left']}>{left ?? 'We take the time that we need.'}</p>
    </div>
  )
}
