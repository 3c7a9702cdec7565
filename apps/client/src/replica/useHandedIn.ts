import { useMemo } from 'react'
import { forgetHandedIn, rememberHandedIn } from './handedIn.ts'
import { useMeeting } from './MeetingContext.ts'
import { useOwn } from './useOwn.ts'

/** Which of my draft entries wait for the reveal, also those that I handed in on another device. */
export function useHandedIn() {
  const { id } = useMeeting()
  const { handedIn } = useOwn()
  return useMemo(() => {
    const entries = new Set(handedIn)
    return {
      has: (entry: string) => entries.has(entry),
      add: (entry: string) => rememberHandedIn(id, entry),
      delete: (entry: string) => forgetHandedIn(id, entry),
    }
  }, [id, handedIn])
}
