import { useEffect, useState } from 'react'
import { useMeeting } from './MeetingContext.ts'

/** The server's clock, epoch milliseconds; renders again every `everyMs`. */
export function useNow(everyMs = 1_000): number {
  const { clockOffset } = useMeeting().me
  const [now, setNow] = useState(() => Date.now() + clockOffset)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() + clockOffset), everyMs)
    return () => clearInterval(timer)
  }, [clockOffset, everyMs])
  return now
}
