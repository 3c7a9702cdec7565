import type * as Y from 'yjs'
import type { AgendaSnapshot } from '../agenda/snapshot.ts'
import type { VoicesSnapshot } from '../voices/snapshot.ts'

/** Writes what has changed, and only that, into the server's `agenda` document. */
export function writeAgenda(agenda: Y.Doc, next: AgendaSnapshot, origin: unknown): void {
  agenda.transact(() => setChanged(agenda.getMap('agenda'), Object.entries(next)), origin)
}

/** Writes what has changed, and only that, into the server's `voices` document. */
export function writeVoices(voices: Y.Doc, next: VoicesSnapshot, origin: unknown): void {
  voices.transact(() => {
    setChanged(voices.getMap('agreements'), Object.entries(next.agreements))
    for (const list of ['perspectives', 'parked', 'lateThoughts'] as const) {
      setChanged(
        voices.getMap(list),
        next[list].map((item, place) => [item.id, { place, item }]),
      )
    }
  }, origin)
}

function setChanged(root: Y.Map<unknown>, entries: [string, unknown][]): void {
  const kept = new Set(entries.map(([key]) => key))
  for (const key of [...root.keys()]) if (!kept.has(key)) root.delete(key)
  for (const [key, value] of entries) {
    if (value === undefined) continue
    // A Y.Map value must not be shared with state that changes later.
    if (JSON.stringify(root.get(key)) !== JSON.stringify(value)) root.set(key, structuredClone(value))
  }
}
