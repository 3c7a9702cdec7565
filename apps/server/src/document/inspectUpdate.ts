import * as Y from 'yjs'

export type UpdateFault = 'malformed-update' | 'update-not-allowed' | 'update-has-gaps' | 'replica-outdated'

/**
 * Looks at a client's update before it is applied; null when it may be. Decodes all of it first: `Y.applyUpdate` alone
 * reserves memory for as many structs as eight bytes may claim. Nothing may stay pending on the server, so gaps are refused.
 */
export function inspectUpdate(
  doc: Y.Doc,
  update: Uint8Array,
  retired: ReadonlySet<number>,
): UpdateFault | null {
  const decoded = decode(update)
  if (decoded === null) return 'malformed-update'
  const nextClock = new Map<number, number>()
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id
    if (retired.has(client)) return 'replica-outdated'
    if (struct instanceof Y.Skip) return 'update-not-allowed'
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentDoc) return 'update-not-allowed'
    const known = nextClock.get(client) ?? Y.getState(doc.store, client)
    if (clock > known) return 'update-has-gaps'
    nextClock.set(client, Math.max(known, clock + struct.length))
  }
  for (const [client, deletions] of decoded.ds.clients) {
    const known = nextClock.get(client) ?? Y.getState(doc.store, client)
    if (deletions.some(({ clock, len }) => clock + len > known)) return 'update-has-gaps'
  }
  return null
}

/** Whether the update holds anything that the document does not: a reader's answer to our sync step 1 does not. */
export function bringsNews(doc: Y.Doc, update: Uint8Array): boolean {
  const decoded = decode(update)
  if (decoded === null) return true
  const isNew = decoded.structs.some(({ id, length }) => id.clock + length > Y.getState(doc.store, id.client))
  if (isNew) return true
  const deleted = Y.createDeleteSetFromStructStore(doc.store)
  return [...decoded.ds.clients].some(([client, ranges]) =>
    ranges.some(({ clock, len }) => {
      for (let each = clock; each < clock + len; each++) {
        if (!Y.isDeleted(deleted, Y.createID(client, each))) return true
      }
      return false
    }),
  )
}

function decode(update: Uint8Array) {
  try {
    return Y.decodeUpdate(update)
  } catch {
    return null
  }
}
