import type { PhaseId } from '@second-story/postmortem'
import { Button } from '../ui/Button.tsx'
import { AdvanceGates } from './AdvanceGates.tsx'
import { useAdvance } from './useAdvance.ts'

/** The facilitator has peeked, and likes what they see. */
export function BringEverybody({ to }: { to: PhaseId }) {
  const { gate, ask, move, dismiss } = useAdvance()
  return (
    <>
      <Button size="s" variant="quiet" onClick={() => ask(to)}>
        Bring everybody here
      </Button>
      <AdvanceGates gate={gate} onDismiss={dismiss} onMove={move} />
    </>
  )
}
