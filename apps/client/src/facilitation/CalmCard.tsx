import { useMe } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import styles from './CalmCard.module.css'
import { useCalm } from './useCalm.ts'
import { useCalmLeft } from './useCalmLeft.ts'

/** The same quiet words for everybody. Whoever is in the middle of a sentence keeps the caret. */
export function CalmCard({ since }: { since: number }) {
  const { role } = useMe()
  const { toggle } = useCalm()
  const left = useCalmLeft(since)
  return (
    <section className={styles['card']} aria-label="A quiet moment">
      <div role="status">
        <h2 className={styles['title']}>Let’s take two minutes.</h2>
        <p className={styles['words']}>
          This is hard to talk about, and we are in it together. Breathe, get some water. The clock rests, and
          nothing is lost.
        </p>
      </div>
      <div className={styles['foot']}>
        <span className={styles['left']} aria-hidden="true">
          {left ?? 'Take the time that you need.'}
        </span>
        {role === 'facilitator' && (
          <Button icon="play" onClick={toggle}>
            Go on <Kbd>C</Kbd>
          </Button>
        )}
      </div>
    </section>
  )
}
