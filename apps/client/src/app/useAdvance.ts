import type { PhaseId } from '@second-story/postmortem'
import { isReviewPhase } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommandOrProblem, useMe } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { toast } from '../ui/toast.ts'

export type Gate =
  /** Some people are in the middle of a sentence. */
  | { readonly kind: 'typing'; readonly to: PhaseId; readonly people: number }
  /** The review meeting ends; the record will be frozen. */
  | { readonly kind: 'close-review'; readonly to: PhaseId; readonly people: number }
  | { readonly kind: 'soak'; readonly to: PhaseId }

/** Moves the group. What speaks against it is asked first; nothing stands in the way but the soak. */
export function useAdvance() {
  const { phase } = useAgenda()
  const me = useMe()
  const { typing } = usePresence()
  const send = useCommandOrProblem()
  const [gate, setGate] = useState<Gate | null>(null)

  const move = async (to: PhaseId, reason?: string) => {
    const outcome = await send('advance', { from: phase, to, ...(reason ? { reason } : {}) })
    if (outcome.ok) return
    if (outcome.code === 'soak-not-over') return setGate({ kind: 'soak', to })
    toast(outcome.detail, { tone: 'danger' })
  }
  const ask = (to: PhaseId | null) => {
    if (to === null || to === phase) return
    const people = [...typing].filter((seat) => seat !== me.seat).length
    if (isReviewPhase(phase) && !isReviewPhase(to)) return setGate({ kind: 'close-review', to, people })
    if (people > 0) return setGate({ kind: 'typing', to, people })
    void move(to)
  }
  return { gate, ask, move, dismiss: () => setGate(null) }
}
