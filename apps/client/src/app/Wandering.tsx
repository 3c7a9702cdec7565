import type { PhaseId } from '@second-story/postmortem'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { useAgenda, useMe } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { AdvanceGates } from './AdvanceGates.tsx'
import { useAdvance } from './useAdvance.ts'
import styles from './Wandering.module.css'

/** I look at another phase than the group; nobody else is moved by that. */
export function Wandering({ looksAt, onRejoin }: { looksAt: PhaseId; onRejoin: () => void }) {
  const { phase } = useAgenda()
  const { role } = useMe()
  const { gate, ask, move, dismiss } = useAdvance()
  return (
    <div className={styles['away']}>
      <span>
        You are looking at {phaseTexts[looksAt].title}; the group is in {phaseTexts[phase].title}.
      </span>
      <span className={styles['ways']}>
        {role === 'facilitator' && (
          <Button size="s" variant="quiet" onClick={() => ask(looksAt)}>
            Bring everybody here
          </Button>
        )}
        <Button size="s" onClick={onRejoin}>
          Rejoin
        </Button>
      </span>
      <AdvanceGates gate={gate} onDismiss={dismiss} onMove={move} />
    </div>
  )
}
