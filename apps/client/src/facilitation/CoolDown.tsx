import type { SignalKind } from '@second-story/postmortem'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import styles from './CoolDown.module.css'
import { useCalm } from './useCalm.ts'
import { coolDownWords } from './whispers.ts'

/** When somebody signals blame, or needs a break: what to say now, and one key for a quiet moment. */
export function CoolDown({ signals }: { signals: Readonly<Record<SignalKind, number>> | null }) {
  const { isCalm, toggle } = useCalm()
  const words = coolDownWords(signals)
  if (words.length === 0 && !isCalm) return null
  return (
    <section className={styles['card']} aria-label="Cool down" role="status">
      <h3 className={styles['title']}>{isCalm ? 'Everybody has a quiet moment' : 'You could say'}</h3>
      {isCalm ? (
        <p>Talk to whoever needs it. Before you go on, say in one sentence where you were.</p>
      ) : (
        words.map((each) => <p key={each}>“{each}”</p>)
      )}
      <Button icon={isCalm ? 'play' : 'pause'} onClick={toggle}>
        {isCalm ? 'Go on' : 'Two quiet minutes for all'} <Kbd>C</Kbd>
      </Button>
    </section>
  )
}
