import { absentAfterMs, scribeFirstMs } from '@second-story/postmortem'
import { useEffect, useState } from 'react'
import { useAgenda, useMe } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { useSaveState } from '../replica/useSaveState.ts'

/** Looked at this often; the server has the last word. */
const everyMs = 2_000

/** True once I may ask to hold the meeting: every facilitator is gone, and the scribe has had their chance. */
export function useAbandoned(): boolean {
  const { roster } = useAgenda()
  const me = useMe()
  const { online } = usePresence()
  // Without a connection everybody looks gone, and it is only me.
  const isConnected = useSaveState().kind !== 'offline'
  const isHeld = roster.some((seat) => seat.role === 'facilitator' && online.has(seat.id))
  const scribeIsHere = roster.some(
    (seat) => seat.role === 'scribe' && seat.id !== me.seat && online.has(seat.id),
  )
  const mayStandIn = me.role === 'scribe' || me.role === 'participant'
  const [goneForMs, setGoneForMs] = useState(0)
  useEffect(() => {
    setGoneForMs(0)
    if (isHeld || !mayStandIn || !isConnected) return
    const since = performance.now()
    const timer = setInterval(() => setGoneForMs(performance.now() - since), everyMs)
    return () => clearInterval(timer)
  }, [isHeld, mayStandIn, isConnected])
  return mayStandIn && isConnected && !isHeld && goneForMs >= (scribeIsHere ? scribeFirstMs : absentAfterMs)
}
