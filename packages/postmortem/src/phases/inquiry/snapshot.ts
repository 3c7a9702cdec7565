import type * as Y from 'yjs'
import {
  byOrder,
  readEntries,
  readNumber,
  readOneOf,
  readString,
  readStrings,
  readText,
} from '../../reading.ts'
import type { Factor, InquiryNode, ProbeAnswers } from './schema.ts'
import { factorKinds, ways } from './schema.ts'

type FlatNode = Omit<InquiryNode, 'children'>

/** The roots of the tree. A node whose parent is gone, or whose ancestors form a ring, stands at the top: nothing is lost. */
export function inquirySnapshot(record: Y.Doc): readonly InquiryNode[] {
  const flat = new Map(
    readEntries(record.getMap<unknown>('nodes')).map(([id, entry]) => [id, readNode(id, entry)]),
  )
  const childrenOf = new Map<string | null, FlatNode[]>()
  for (const node of [...flat.values()].sort(byOrder)) {
    const parent = reachesTop(node, flat) ? node.parent : null
    const siblings = childrenOf.get(parent)
    if (siblings) siblings.push(node)
    else childrenOf.set(parent, [node])
  }
  return nest(childrenOf)
}

/** Every node of the tree, parents before children. */
export function flattenInquiry(roots: readonly InquiryNode[]): InquiryNode[] {
  const all: InquiryNode[] = []
  const waiting = [...roots].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.push(node)
    waiting.push(...[...node.children].reverse())
  }
  return all
}

export function factorsSnapshot(record: Y.Doc): readonly Factor[] {
  return readEntries(record.getMap<unknown>('factors'))
    .map(([id, entry]) => ({
      id,
      order: readNumber(entry.get('order')),
      kind: readOneOf(factorKinds, entry.get('kind'), null),
      text: readText(entry.get('text')),
      node: readString(entry.get('node')) || null,
    }))
    .sort(byOrder)
}

export function probesSnapshot(record: Y.Doc): ProbeAnswers {
  const root = record.getMap<unknown>('probes')
  return {
    detection: readText(root.get('detection')),
    'first-responder': readText(root.get('first-responder')),
    'secondary-systems': readText(root.get('secondary-systems')),
    documentation: readText(root.get('documentation')),
  }
}

const readNode = (id: string, entry: Y.Map<unknown>): FlatNode => ({
  id,
  parent: readString(entry.get('parent')) || null,
  order: readNumber(entry.get('order')),
  way: readOneOf(ways, entry.get('way'), 'why'),
  question: readText(entry.get('question')),
  answer: readText(entry.get('answer')),
  cites: readStrings(entry.get('cites')),
})

function reachesTop(node: FlatNode, flat: ReadonlyMap<string, FlatNode>): boolean {
  const seen = new Set<string>([node.id])
  for (let parent = node.parent; parent !== null; ) {
    const next = flat.get(parent)
    if (!next) return parent !== node.parent
    // Only the smallest id of a ring goes to the top, so the ring opens at one place, the same everywhere.
    if (seen.has(parent)) return !isSmallestOfRing(node, flat)
    seen.add(parent)
    parent = next.parent
  }
  return true
}

function isSmallestOfRing(node: FlatNode, flat: ReadonlyMap<string, FlatNode>): boolean {
  for (let next = flat.get(node.parent ?? ''), steps = 0; next && steps <= flat.size; steps++) {
    if (next.id === node.id) return true
    if (next.id < node.id) return false
    next = flat.get(next.parent ?? '')
  }
  return false
}

/** Built from the leaves up without recursion: a hostile chain of 10,000 must not overflow the stack. */
function nest(childrenOf: ReadonlyMap<string | null, FlatNode[]>): InquiryNode[] {
  const ordered: FlatNode[] = []
  const waiting = [...(childrenOf.get(null) ?? [])]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    ordered.push(node)
    waiting.push(...(childrenOf.get(node.id) ?? []))
  }
  const built = new Map<string, InquiryNode>()
  for (const node of ordered.reverse()) {
    const children = (childrenOf.get(node.id) ?? []).flatMap((child) => built.get(child.id) ?? [])
    built.set(node.id, { ...node, children })
  }
  return (childrenOf.get(null) ?? []).flatMap((node) => built.get(node.id) ?? [])
}
