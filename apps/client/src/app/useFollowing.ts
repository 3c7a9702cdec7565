import type { PhaseId } from '@second-story/postmortem'
import { useCallback, useEffect, useRef, useState } from 'react'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { isInThought } from '../replica/typing.ts'
import { announce } from '../ui/announce.ts'

/** I follow the group, unless I have wandered off or am in the middle of a thought. */
export function useFollowing(phase: PhaseId): [PhaseId, (phase: PhaseId) => void] {
  const [seen, setSeen] = useState(phase)
  const [own, setOwn] = useState<PhaseId | null>(null)
  // Decided while rendering, once for each move: whoever is typing must not see the other screen even for a moment.
  if (seen !== phase) {
    setSeen(phase)
    if (own === phase) setOwn(null)
    else if (own === null && isInThought()) setOwn(seen)
  }
  const told = useRef(phase)
  useEffect(() => {
    // Said once for each move of the group, not when I wander. Whoever stays behind sees a bar that says so.
    if (told.current === phase) return
    told.current = phase
    announce(`The group is now in ${phaseTexts[phase].title}`)
  }, [phase])
  const look = useCallback((next: PhaseId) => setOwn(next === phase ? null : next), [phase])
  return [own ?? phase, look]
}
