import type { Timer } from '@second-story/postmortem'
import { useEffect, useRef } from 'react'
import { useNow } from '../replica/useNow.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { announce } from '../ui/announce.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './MeetingTimer.module.css'

/** Counts down by the server's clock; after zero it counts up. Nothing ever happens by itself. */
export function MeetingTimer() {
  const { timer } = useAgenda()
  return timer ? <Running timer={timer} /> : null
}

function Running({ timer }: { timer: Timer }) {
  const now = useNow(500)
  const left = timer.state === 'running' ? timer.endsAt - now : timer.leftMs
  const isOver = left < 0
  const wasOver = useRef(isOver)
  useEffect(() => {
    if (isOver && !wasOver.current) announce('The time for this phase is over')
    wasOver.current = isOver
  }, [isOver])
  return (
    <span className={styles['timer']} data-over={isOver} data-paused={timer.state === 'paused'} role="timer">
      <Icon name={timer.state === 'paused' ? 'pause' : 'clock'} size={15} />
      {isOver ? `${clock(-left)} over` : clock(left)}
    </span>
  )
}

/** `m:ss`, rounded so that a fresh five minutes read 5:00. */
function clock(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
