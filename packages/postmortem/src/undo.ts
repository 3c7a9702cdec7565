import * as Y from 'yjs'
import { rootsOf } from './documents.ts'

/**
 * Takes back what was changed through this replica, step by step, and nothing that others did. `origins` are those of
 * local edits; what comes over the wire or from a store carries another.
 */
export function undoOwn(record: Y.Doc, origins: ReadonlySet<unknown>): Y.UndoManager {
  const own = new Set([record.clientID])
  const scope = Object.keys(rootsOf('record')).map((root) => record.getMap<unknown>(root))
  return new Y.UndoManager(scope, {
    trackedOrigins: new Set(origins),
    captureTimeout: 500,
    // An event that somebody else has written in meanwhile is no longer mine alone.
    deleteFilter: (item) => !holdsOthers(item, own),
  })
}

function holdsOthers(item: Y.Item, own: ReadonlySet<number>): boolean {
  if (!(item.content instanceof Y.ContentType)) return false
  const { type } = item.content
  const inside: Y.Item[] = [...type._map.values()]
  for (let at = type._start; at !== null; at = at.right) inside.push(at)
  return inside.some((each) => !each.deleted && (!own.has(each.id.client) || holdsOthers(each, own)))
}
