import { useMemo, useSyncExternalStore } from 'react'
import { useMeeting } from './MeetingContext.ts'

const listeners = new Set<() => void>()
const keyOf = (postmortem: string) => `second-story/${postmortem}/handed-in`
const read = (postmortem: string): string => localStorage.getItem(keyOf(postmortem)) ?? '[]'

/**
 * Which of my draft entries I have handed in. The server tells nobody whose texts wait, not even whoever wrote them;
 * so this browser remembers its own.
 */
export function useHandedIn() {
  const { id } = useMeeting()
  const json = useSyncExternalStore(subscribe, () => read(id))
  return useMemo(() => {
    const entries = new Set(JSON.parse(json) as string[])
    const write = (next: Iterable<string>) => {
      localStorage.setItem(keyOf(id), JSON.stringify([...next]))
      for (const listener of listeners) listener()
    }
    return {
      has: (entry: string) => entries.has(entry),
      add: (entry: string) => write([...entries, entry]),
      delete: (entry: string) => write([...entries].filter((each) => each !== entry)),
    }
  }, [id, json])
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
