import * as Y from 'yjs'

/**
 * What a document says, as a string that is equal for equal content. The encoded bytes are not: replicas join
 * neighbouring deletions differently.
 */
export function contentOf(doc: Y.Doc): string {
  const roots = Object.fromEntries([...doc.share].map(([name, type]) => [name, type.toJSON()]))
  const clocks = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b)
  return JSON.stringify([inOrder(roots), clocks])
}

/** The keys of a map stand in the order in which a replica first heard of them. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, inOrder(each)])
}
