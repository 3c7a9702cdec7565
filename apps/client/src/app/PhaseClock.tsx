import { meetingTime, phaseTime } from '@second-story/postmortem'
import type { CSSProperties } from 'react'
import { useEffect, useRef } from 'react'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { useNow } from '../replica/useNow.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { announce } from '../ui/announce.ts'
import { clockText } from './clockText.ts'
import styles from './MeetingTimer.module.css'

/** What is left of this phase's time, and how far the meeting is. */
export function PhaseClock() {
  const { clock, phase } = useAgenda()
  return clock.budgets[phase] === undefined ? null : <Running />
}

function Running() {
  const { clock, phase, pause } = useAgenda()
  const now = useNow(500)
  const here = phaseTime(clock, phase, now)
  const whole = meetingTime(clock, phase, now)
  const left = here ? here.budgetMs - here.spentMs : 0
  const isOver = left < 0
  const wasOver = useRef(isOver)
  useEffect(() => {
    if (isOver && !wasOver.current) announce('The time for this phase is used up')
    wasOver.current = isOver
  }, [isOver])
  if (!here || !whole) return null
  const minutes = (ms: number) => Math.floor(ms / 60_000)
  return (
    <span
      className={styles['clock']}
      data-over={isOver}
      role="timer"
      title={`${phaseTexts[phase].title}: ${minutes(here.spentMs)} of ${Math.round(here.budgetMs / 60_000)} minutes`}
      style={{ '--share': Math.min(1, here.spentMs / here.budgetMs) } as CSSProperties}
    >
      <span className={styles['left']}>
        {isOver ? `${clockText(-left)} over` : `${clockText(left)} left`}
        {pause && ', resting'}
      </span>
      <span className={styles['whole']}>
        {minutes(whole.spentMs)} of {Math.round(whole.budgetMs / 60_000)} min
      </span>
    </span>
  )
}
