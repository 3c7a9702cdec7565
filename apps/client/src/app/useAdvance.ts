import type { PhaseId } from '@second-story/postmortem'
import { isReviewPhase, sequence } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommandOrProblem, useMe, useRecord, useVoices } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { toast } from '../ui/toast.ts'
import { openEnds, stillTyping } from './openEnds.ts'

export type Gate =
  /** Something would be left behind. */
  | {
      readonly kind: 'open-ends'
      readonly to: PhaseId
      readonly ends: readonly string[]
      readonly isTyping: boolean
    }
  /** The review meeting ends; the record will be frozen. */
  | { readonly kind: 'close-review'; readonly to: PhaseId; readonly ends: readonly string[] }
  | { readonly kind: 'soak'; readonly to: PhaseId }

/** Moves the group. What speaks against it is asked first; nothing stands in the way but the soak. */
export function useAdvance() {
  const agenda = useAgenda()
  const { phase } = agenda
  const voices = useVoices()
  const record = useRecord()
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
    const isForward = sequence.indexOf(to) > sequence.indexOf(phase)
    // Going back leaves nothing behind but a sentence that somebody is in the middle of.
    const ends = isForward
      ? openEnds({ agenda, voices, record, typing: people })
      : people > 0
        ? [stillTyping(people)]
        : []
    if (isReviewPhase(phase) && !isReviewPhase(to)) return setGate({ kind: 'close-review', to, ends })
    if (ends.length > 0) return setGate({ kind: 'open-ends', to, ends, isTyping: people > 0 })
    void move(to)
  }
  return { gate, ask, move, dismiss: () => setGate(null) }
}
