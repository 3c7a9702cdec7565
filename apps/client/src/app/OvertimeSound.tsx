import { phaseTime } from '@second-story/postmortem'
import { useEffect, useRef } from 'react'
import { useNow } from '../replica/useNow.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { playGently } from './sound.ts'

/** Says once, softly, that time is up. Only where one person or the whole group listens: ten laptops would be a choir. */
export function OvertimeSound() {
  const { clock, phase, timer, pause } = useAgenda()
  const now = useNow(500)
  const here = phaseTime(clock, phase, now)
  const isPhaseOver = here !== null && here.spentMs > here.budgetMs
  const isTimerOver = timer?.state === 'running' && now > timer.endsAt
  const isOver = pause === null && (isPhaseOver || isTimerOver)
  const was = useRef({ isOver, phase })
  useEffect(() => {
    const before = was.current
    was.current = { isOver, phase }
    // Coming back to a phase that is over already is no news.
    if (isOver && !before.isOver && before.phase === phase) playGently()
  }, [isOver, phase])
  return null
}
