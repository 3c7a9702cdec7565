import { nextPhase, previousPhase, sequence } from '@second-story/postmortem'
import { GuideButton } from '../facilitation/GuideButton.tsx'
import { ReadyNote } from '../facilitation/ReadyNote.tsx'
import { useCalm } from '../facilitation/useCalm.ts'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useShortcuts } from '../ui/useShortcuts.ts'
import { AdvanceGates } from './AdvanceGates.tsx'
import styles from './FacilitatorBar.module.css'
import { OvertimeSound } from './OvertimeSound.tsx'
import { RevealButton } from './RevealButton.tsx'
import { SpotlightNote } from './SpotlightNote.tsx'
import { TimerControls } from './TimerControls.tsx'
import { useAdvance } from './useAdvance.ts'

interface FacilitatorBarProps {
  readonly isGuideOpen: boolean
  readonly onToggleGuide: () => void
}

/** Drives the group. Every move can be undone; the soft gates ask, and never stand in the way. */
export function FacilitatorBar({ isGuideOpen, onToggleGuide }: FacilitatorBarProps) {
  const { phase } = useAgenda()
  const { gate, ask, move, dismiss } = useAdvance()
  const next = nextPhase(phase)
  const back = previousPhase(phase)
  const calm = useCalm()
  useShortcuts({ ']': () => ask(next), '[': () => ask(back), c: calm.toggle })

  return (
    <section className={styles['bar']} aria-label="Facilitator">
      <Button
        icon="back"
        disabled={back === null}
        title={back ? `Move everybody back to ${phaseTexts[back].title}` : undefined}
        onClick={() => ask(back)}
      >
        <span className={styles['word']}>Back</span>
      </Button>
      <Menu
        label="Move everybody to"
        trigger={
          <Button variant="quiet" icon="down">
            <span className={styles['word']}>Jump</span>
          </Button>
        }
        items={sequence.map((each) => ({
          label: phaseTexts[each].title,
          checked: each === phase,
          disabled: each === phase,
          onSelect: () => ask(each),
        }))}
      />
      <TimerControls />
      <span className={styles['gap']} />
      <ReadyNote className={styles['ready']} />
      <GuideButton isOpen={isGuideOpen} onToggle={onToggleGuide} />
      <SpotlightNote />
      <RevealButton />
      {next && (
        <Button variant="primary" className={styles['next']} onClick={() => ask(next)}>
          Next: {phaseTexts[next].title}
        </Button>
      )}
      <OvertimeSound />
      <AdvanceGates gate={gate} onDismiss={dismiss} onMove={move} />
    </section>
  )
}
