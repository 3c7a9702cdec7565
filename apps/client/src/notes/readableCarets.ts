import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'

/**
 * The same awareness, without carets that cannot be placed. Who is there is stamped by the server; where their caret
 * stands is their own word for it, and the caret plugin takes it as it comes.
 */
export function readableCarets(awareness: Awareness, doc: Y.Doc): Awareness {
  return Object.assign(Object.create(awareness) as Awareness, {
    getStates: () =>
      new Map([...awareness.getStates()].filter(([, state]) => isPlaceable(state?.['cursor'], doc))),
  })
}

function isPlaceable(cursor: unknown, doc: Y.Doc): boolean {
  if (cursor === null || cursor === undefined) return true
  const { anchor, head } = cursor as { anchor?: unknown; head?: unknown }
  return isPosition(anchor, doc) && isPosition(head, doc)
}

function isPosition(position: unknown, doc: Y.Doc): boolean {
  if (typeof position !== 'object' || position === null) return false
  const { type, tname, item, assoc } = position as Record<string, unknown>
  // Asking Yjs for a root by a name that it does not have would make one.
  const isShaped =
    isId(type) &&
    isId(item) &&
    (tname === undefined || tname === null || tname === 'notes') &&
    (assoc === undefined || assoc === null || typeof assoc === 'number')
  if (!isShaped) return false
  try {
    Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(position), doc)
    return true
  } catch {
    return false
  }
}

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0
const isId = (id: unknown): boolean => {
  if (id === undefined || id === null) return true
  const { client, clock } = id as { client?: unknown; clock?: unknown }
  return isCount(client) && isCount(clock)
}
