import type * as Y from 'yjs'
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import { keepIdentity } from './keepIdentity.ts'

/** A store of the latest snapshot of `doc`: a projection for painting, never the truth. At most one reading a frame. */
export function snapshotStore<T>(doc: Y.Doc, read: (doc: Y.Doc) => T): StoreApi<{ readonly value: T }> {
  const store = createStore(() => ({ value: read(doc) }))
  let isWaiting = false
  const refresh = () => {
    isWaiting = false
    const { value } = store.getState()
    const next = keepIdentity(value, read(doc))
    if (next !== value) store.setState({ value: next })
  }
  doc.on('update', () => {
    if (isWaiting) return
    isWaiting = true
    // A hidden tab gets no animation frames.
    if (document.visibilityState === 'visible') requestAnimationFrame(refresh)
    else setTimeout(refresh, 100)
  })
  return store
}
