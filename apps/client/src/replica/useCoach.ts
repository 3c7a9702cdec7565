import type { CoachPhase, Finding } from '@second-story/language'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { fineWords } from './fineWords.ts'
import { useAgenda } from './usePostmortem.ts'

export type Listen = (text: string) => readonly Finding[]

const loaded = new Map<CoachPhase, Listen>()

/** The coach, once it is there, without the words that are fine to me or to the group. Nothing of it leaves this page. */
export function useCoach(phase: CoachPhase): Listen | null {
  const { allowedWords } = useAgenda()
  const mine = useStore(fineWords, ({ words }) => words)
  const [listen, setListen] = useState(() => loaded.get(phase) ?? null)
  useEffect(() => {
    let isStale = false
    const known = loaded.get(phase)
    if (known) setListen(() => known)
    else
      import('@second-story/language').then(
        ({ createCoach }) => {
          const made = loaded.get(phase) ?? createCoach({ phase })
          loaded.set(phase, made)
          if (!isStale) setListen(() => made)
        },
        // Without a connection there is no coach, and one writes on.
        () => undefined,
      )
    return () => {
      isStale = true
    }
  }, [phase])
  return useMemo(() => {
    if (!listen) return null
    const fine = new Set([...mine, ...allowedWords])
    return (text) => listen(text).filter((finding) => !fine.has(finding.text.toLowerCase()))
  }, [listen, mine, allowedWords])
}
