import type { CoachPhase } from '@second-story/language'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { fineWords } from './fineWords.ts'
import type { Listen } from './loadCoach.ts'
import { coachIfLoaded, loadCoach } from './loadCoach.ts'
import { useAgenda } from './usePostmortem.ts'

/** The coach, once it is there, without the words that are fine to me or to the group. Nothing of it leaves this page. */
export function useCoach(phase: CoachPhase): Listen | null {
  const { allowedWords } = useAgenda()
  const mine = useStore(fineWords, ({ words }) => words)
  const [listen, setListen] = useState(() => coachIfLoaded(phase))
  useEffect(() => {
    let isStale = false
    loadCoach(phase).then(
      (loaded) => {
        if (!isStale) setListen(() => loaded)
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
