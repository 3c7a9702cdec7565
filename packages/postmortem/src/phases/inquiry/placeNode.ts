import type * as Y from 'yjs'
import { setField } from '../../entries.ts'
import type { ReadTree } from './readTree.ts'
import { readTree } from './readTree.ts'
import type { InquiryNode } from './schema.ts'
import { flatInquiry } from './snapshot.ts'

/** Where a question is to go: under `parent`, before its child `before`; null: at the top, and behind the last. */
export interface InquiryPlace {
  readonly parent: string | null
  readonly before: string | null
}

/** Moves a question with everything below it. False: it is gone, or would hang below itself. */
export function placeNode(record: Y.Doc, id: string, place: InquiryPlace): boolean {
  const tree = readTree(flatInquiry(record))
  const byId = indexed(tree.roots)
  if (!byId.has(id) || hangsBelow(byId, place.parent, id)) return false
  const target = place.parent === null ? null : byId.get(place.parent)
  if (target === undefined) return false
  const siblings = (target?.children ?? tree.roots).filter((sibling) => sibling.id !== id)
  const at = siblings.findIndex((sibling) => sibling.id === place.before)
  record.transact(() => {
    closeRings(record, tree)
    setField(nodesOf(record), id, 'parent', place.parent)
    putBetween(record, siblings, at < 0 ? siblings.length : at, [id])
  })
  return true
}

/**
 * Takes a question away. What hung below it is not touched, so that it can be moved elsewhere at the same time:
 * the id stays as a forwarding address. Only its order is set, so that it stands where the question stood.
 */
export function removeNode(record: Y.Doc, id: string): void {
  const tree = readTree(flatInquiry(record))
  const gone = indexed(tree.roots).get(id)
  if (!gone) return
  const parent = gone.parent === null ? null : indexed(tree.roots).get(gone.parent)
  const siblings = parent?.children ?? tree.roots
  const at = siblings.indexOf(gone)
  record.transact(() => {
    closeRings(record, tree)
    nodesOf(record).set(id, gone.parent ?? '')
    putBetween(
      record,
      siblings.filter((sibling) => sibling !== gone),
      at,
      gone.children.map((child) => child.id),
    )
  })
}

const nodesOf = (record: Y.Doc) => record.getMap<unknown>('nodes')

/** Gives `ids` orders in front of `siblings[at]`; where there is no number left between two of them, all are numbered anew. */
function putBetween(
  record: Y.Doc,
  siblings: readonly InquiryNode[],
  at: number,
  ids: readonly string[],
): void {
  const [before, after] = [siblings[at - 1]?.order, siblings[at]?.order]
  const orders = ids.map((_, nth) => {
    const part = (nth + 1) / (ids.length + 1)
    if (before !== undefined && after !== undefined) return before + (after - before) * part
    return after === undefined ? (before ?? 0) + nth + 1 : after - ids.length + nth
  })
  const row = [before ?? Number.NEGATIVE_INFINITY, ...orders, after ?? Number.POSITIVE_INFINITY]
  const isRising = row.every((order, nth) => nth === 0 || order > (row[nth - 1] ?? 0))
  const isUsable = isRising && orders.every((order) => Math.abs(order) < Number.MAX_SAFE_INTEGER)
  if (isUsable) {
    for (const [nth, id] of ids.entries()) setField(nodesOf(record), id, 'order', orders[nth] ?? 0)
    return
  }
  const all = siblings.map((sibling) => sibling.id)
  for (const [nth, id] of [...all.slice(0, at), ...ids, ...all.slice(at)].entries())
    setField(nodesOf(record), id, 'order', nth + 1)
}

/** What is shown at the top because of a ring is put there for good; else a later move could draw it into another branch. */
function closeRings(record: Y.Doc, { opened }: ReadTree): void {
  for (const id of opened) setField(nodesOf(record), id, 'parent', null)
}

function indexed(roots: readonly InquiryNode[]): ReadonlyMap<string, InquiryNode> {
  const all = new Map<string, InquiryNode>()
  const waiting = [...roots]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.set(node.id, node)
    for (const child of node.children) waiting.push(child)
  }
  return all
}

function hangsBelow(byId: ReadonlyMap<string, InquiryNode>, id: string | null, above: string): boolean {
  for (let at = id; at !== null; at = byId.get(at)?.parent ?? null) if (at === above) return true
  return false
}
