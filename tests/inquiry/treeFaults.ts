import { flattenInquiry, recordSnapshot } from '@second-story/postmortem'
import * as Y from 'yjs'

/**
 * What is wrong with the tree that is read out of this record; empty: nothing. Looks at the stored nodes by itself,
 * step by step, so that it does not repeat the reader's mistakes.
 */
export function treeFaults(record: Y.Doc): string[] {
  const stored = record.getMap<unknown>('nodes')
  const living = [...stored.keys()].filter((id) => stored.get(id) instanceof Y.Map)
  const read = flattenInquiry(recordSnapshot(record).inquiry)
  const shown = new Map(read.map((node) => [node.id, node]))
  const faults: string[] = []
  if (read.length !== shown.size) faults.push('a question is shown twice')
  if (shown.size !== living.length) faults.push(`${living.length} questions are stored, ${shown.size} shown`)
  for (const id of living) if (!shown.has(id)) faults.push(`${id} is lost`)
  for (const node of read) {
    for (const child of node.children)
      if (child.parent !== node.id)
        faults.push(`${child.id} hangs under ${node.id} and names ${child.parent}`)
    const nearest = nearestLiving(stored, node.id)
    const isAtItsPlace = node.parent === nearest
    const isOpenedRing = node.parent === null && nearest !== null && isOnRing(stored, node.id)
    if (!isAtItsPlace && !isOpenedRing)
      faults.push(`${node.id} hangs under ${node.parent}, the nearest that is there is ${nearest}`)
  }
  return faults
}

/** The first parent that is still there, over however many that are gone. */
function nearestLiving(stored: Y.Map<unknown>, id: string): string | null {
  const entry = stored.get(id)
  let at: unknown = entry instanceof Y.Map ? entry.get('parent') : null
  for (let steps = 0; steps <= stored.size; steps++) {
    if (typeof at !== 'string' || at === '') return null
    if (stored.get(at) instanceof Y.Map) return at
    at = stored.get(at)
  }
  return null
}

function isOnRing(stored: Y.Map<unknown>, id: string): boolean {
  let at = nearestLiving(stored, id)
  for (let steps = 0; at !== null && steps <= stored.size; steps++) {
    if (at === id) return true
    at = nearestLiving(stored, at)
  }
  return false
}
