import { byOrder } from '../../reading.ts'
import type { InquiryNode } from './schema.ts'

export type FlatNode = Omit<InquiryNode, 'children'>

export interface FlatInquiry {
  readonly nodes: ReadonlyMap<string, FlatNode>
  /** Where a question hung that is gone: what hung below it hangs there now. */
  readonly forwards: ReadonlyMap<string, string | null>
}

export interface ReadTree {
  readonly roots: readonly InquiryNode[]
  /** Questions whose stored parent would close a ring; they stand at the top, and the ring is open. */
  readonly opened: ReadonlySet<string>
}

/**
 * The tree that every replica reads out of the same nodes, whatever was written: a question whose parent is gone hangs
 * under the nearest one above that is still there, and a ring is opened at its smallest id. Nothing is lost. No step
 * recurses, and none looks twice at a chain, so that 10,000 hostile levels cost no more than 10,000 honest ones.
 */
export function readTree({ nodes, forwards }: FlatInquiry): ReadTree {
  const parents = survivingParents(nodes, forwards)
  const opened = openRings(parents)
  const childrenOf = new Map<string | null, FlatNode[]>()
  for (const node of [...nodes.values()].sort(byOrder)) {
    const parent = opened.has(node.id) ? null : (parents.get(node.id) ?? null)
    const placed = { ...node, parent }
    const siblings = childrenOf.get(parent)
    if (siblings) siblings.push(placed)
    else childrenOf.set(parent, [placed])
  }
  return { roots: nest(childrenOf), opened }
}

/** For each node the nearest one above it that is still there, or null. */
function survivingParents(
  nodes: FlatInquiry['nodes'],
  forwards: FlatInquiry['forwards'],
): ReadonlyMap<string, string | null> {
  const known = new Map<string, string | null>()
  const surviving = (start: string | null): string | null => {
    const passed = new Set<string>()
    let at = start
    while (at !== null && !nodes.has(at) && !known.has(at) && !passed.has(at)) {
      passed.add(at)
      at = forwards.get(at) ?? null
    }
    const found = at === null || nodes.has(at) ? at : (known.get(at) ?? null)
    for (const each of passed) known.set(each, found)
    return found
  }
  return new Map([...nodes.values()].map((node) => [node.id, surviving(node.parent)]))
}

/** One node of each ring, the same on every replica. */
function openRings(parents: ReadonlyMap<string, string | null>): Set<string> {
  const opened = new Set<string>()
  const done = new Set<string>()
  for (const start of parents.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    let at: string | null = start
    while (at !== null && !done.has(at) && !onPath.has(at)) {
      path.push(at)
      onPath.add(at)
      at = parents.get(at) ?? null
    }
    const ring = at !== null && onPath.has(at) ? path.slice(path.indexOf(at)) : []
    const [smallest] = ring.sort()
    if (smallest !== undefined) opened.add(smallest)
    for (const each of path) done.add(each)
  }
  return opened
}

function nest(childrenOf: ReadonlyMap<string | null, FlatNode[]>): InquiryNode[] {
  const ordered: FlatNode[] = []
  const waiting = [...(childrenOf.get(null) ?? [])]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    ordered.push(node)
    for (const child of childrenOf.get(node.id) ?? []) waiting.push(child)
  }
  const built = new Map<string, InquiryNode>()
  for (const node of ordered.reverse()) {
    const children = (childrenOf.get(node.id) ?? []).flatMap((child) => built.get(child.id) ?? [])
    built.set(node.id, { ...node, children })
  }
  return (childrenOf.get(null) ?? []).flatMap((node) => built.get(node.id) ?? [])
}
