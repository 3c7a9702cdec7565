import type { Timer } from '@second-story/postmortem'
import { useEffect, useRef } from 'react'
import { useNow } from '../replica/useNow.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { announce } from '../ui/announce.ts'
import { Icon } from '../ui/Icon.tsx'
import { clockText } from './clockText.ts'
import styles from './MeetingTimer.module.css'
import { PhaseClock } from './PhaseClock.tsx'

/** Counts down by the server's clock; after zero it counts up. Nothing ever happens by itself. */
export function MeetingTimer() {
  const { timer } = useAgenda()
  return (
    <span className={styles['times']}>
      <PhaseClock />
      {timer && <Running timer={timer} />}
    </span>
  )
}

function Running({ timer }: { timer: Timer }) {
  const now = useNow(500)
  const left = timer.state === 'running' ? timer.endsAt - now : timer.leftMs
  const isOver = left < 0
  const wasOver = useRef(isOver)
  useEffect(() => {
    if (isOver && !wasOver.current) announce('The timer is over')
    wasOver.current = isOver
  }, [isOver])
  return (
    <span className={styles['timer']} data-over={isOver} data-paused={timer.state === 'paused'} role="timer">
      <Icon name={timer.state === 'paused' ? 'pause' : 'clock'} size={15} />
      {isOver ? `${clockText(-left)} over` : clockText(left)}
    </span>
  )
}
