import type { Own } from '@second-story/postmortem'
import { ownSnapshot } from '@second-story/postmortem'
import type * as Y from 'yjs'
import { useStore } from 'zustand'
import { snapshotStore } from './snapshotStore.ts'
import { useDoc } from './usePostmortem.ts'

const stores = new WeakMap<Y.Doc, ReturnType<typeof snapshotStore<Own>>>()

function ownStore(draft: Y.Doc) {
  const known = stores.get(draft)
  if (known) return known
  const store = snapshotStore(draft, ownSnapshot)
  stores.set(draft, store)
  return store
}

/** What the server tells me alone, the same on each of my devices: what I handed in, and what I answered. */
export const useOwn = (): Own => useStore(ownStore(useDoc('draft')), ({ value }) => value)
