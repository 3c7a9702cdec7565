import { useMe } from '../replica/usePostmortem.ts'
import { FloorNote } from './FloorNote.tsx'
import { HandButton } from './HandButton.tsx'
import { ReactionButton } from './ReactionButton.tsx'
import { ReadyButton } from './ReadyButton.tsx'
import { SignalButton } from './SignalButton.tsx'
import styles from './VoiceBar.module.css'

/** Asking to speak, and telling the facilitator something in private: within reach of one thumb. */
export function VoiceBar() {
  const { role } = useMe()
  return (
    <section className={styles['bar']} aria-label="Speaking">
      {role !== 'observer' && <HandButton />}
      <FloorNote />
      {role !== 'observer' && <ReadyButton />}
      <ReactionButton />
      <SignalButton />
    </section>
  )
}
