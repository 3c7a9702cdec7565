import { useMemo, useSyncExternalStore } from 'react'
import { parseHandedIn, readHandedIn, subscribeHandedIn, writeHandedIn } from './handedIn.ts'
import { useMeeting } from './MeetingContext.ts'

/** Which of my draft entries wait for the reveal, as this browser remembers it. */
export function useHandedIn() {
  const { id } = useMeeting()
  const json = useSyncExternalStore(subscribeHandedIn, () => readHandedIn(id))
  return useMemo(() => {
    const entries = parseHandedIn(json)
    return {
      has: (entry: string) => entries.has(entry),
      add: (entry: string) => writeHandedIn(id, [...entries, entry]),
      delete: (entry: string) =>
        writeHandedIn(
          id,
          [...entries].filter((each) => each !== entry),
        ),
    }
  }, [id, json])
}
