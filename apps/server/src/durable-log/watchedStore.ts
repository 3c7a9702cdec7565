import type { Store } from './store.ts'
import { Unreadable } from './store.ts'

export interface UnreadablePlaces {
  /** `postmortem` or `postmortem/document`, as long as the last attempt to read it failed. */
  readonly places: ReadonlySet<string>
}

/** A store that remembers what could not be read; `found` hears of each place once. */
export function watchReads(
  store: Store,
  found: (place: string, why: string) => void,
): { readonly store: Store } & UnreadablePlaces {
  const places = new Set<string>()
  async function watch<T>(place: string, read: Promise<T>): Promise<T> {
    try {
      const value = await read
      places.delete(place)
      return value
    } catch (error) {
      if (error instanceof Unreadable && !places.has(place)) {
        places.add(place)
        found(place, error.message)
      }
      throw error
    }
  }
  return {
    places,
    store: {
      ...store,
      readState: (postmortem) => watch(postmortem, store.readState(postmortem)),
      readDocument: (postmortem, document) =>
        watch(`${postmortem}/${document}`, store.readDocument(postmortem, document)),
    },
  }
}
