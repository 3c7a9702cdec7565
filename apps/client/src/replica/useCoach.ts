import type { CoachPhase, Finding } from '@second-story/language'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { fineWords } from './fineWords.ts'
import { useAgenda } from './usePostmortem.ts'

export interface Coach {
  readonly phase: CoachPhase
  /** These words are fine to me, or to the group. */
  readonly isFine: (finding: Pick<Finding, 'text'>) => boolean
}

export function useCoach(phase: CoachPhase): Coach {
  const { allowedWords } = useAgenda()
  const mine = useStore(fineWords, ({ words }) => words)
  return useMemo(() => {
    const fine = new Set([...mine, ...allowedWords])
    return { phase, isFine: ({ text }) => fine.has(text.toLowerCase()) }
  }, [phase, mine, allowedWords])
}
