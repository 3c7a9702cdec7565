const listeners = new Set<() => void>()
const keyOf = (postmortem: string) => `second-story/${postmortem}/handed-in`

/**
 * Which of my draft entries I have handed in. The server tells nobody whose texts wait, not even whoever wrote them;
 * so this browser remembers its own.
 */
export const readHandedIn = (postmortem: string): string => localStorage.getItem(keyOf(postmortem)) ?? '[]'

export const parseHandedIn = (json: string): ReadonlySet<string> => new Set(JSON.parse(json) as string[])

export function writeHandedIn(postmortem: string, entries: Iterable<string>): void {
  localStorage.setItem(keyOf(postmortem), JSON.stringify([...entries]))
  for (const listener of listeners) listener()
}

export function subscribeHandedIn(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
