import * as Y from 'yjs'
import type { Id } from './forge.ts'

/** What an attacker knows of a document: the ids of its parts. */
export interface Anatomy {
  /** The newest entry of each key in a root. */
  readonly keys: readonly { readonly root: string; readonly key: string; readonly id: Id }[]
  readonly letters: readonly Id[]
  readonly containers: readonly Id[]
  /** Each client and its first unused clock. */
  readonly clients: readonly (readonly [number, number])[]
}

export function anatomyOf(doc: Y.Doc): Anatomy {
  const rootNames = new Map([...doc.share].map(([name, type]) => [type, name]))
  const keys = [...doc.share].flatMap(([root, type]) =>
    [...type._map].map(([key, item]) => ({ root, key, id: item.lastId })),
  )
  const letters: Id[] = []
  const containers: Id[] = []
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || struct.deleted) continue
      if (struct.content instanceof Y.ContentString) letters.push(struct.lastId)
      if (struct.content instanceof Y.ContentType) containers.push(struct.id)
      if (struct.parent instanceof Y.AbstractType && struct.parentSub === null) {
        const root = rootNames.get(struct.parent)
        if (root !== undefined && keys.length === 0) keys.push({ root, key: '', id: struct.lastId })
      }
    }
  }
  return { keys, letters, containers, clients: [...Y.decodeStateVector(Y.encodeStateVector(doc))] }
}
