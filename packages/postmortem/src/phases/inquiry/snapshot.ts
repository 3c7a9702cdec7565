import * as Y from 'yjs'
import {
  byOrder,
  readEntries,
  readNumber,
  readOneOf,
  readString,
  readStrings,
  readText,
} from '../../reading.ts'
import type { FlatInquiry, FlatNode } from './readTree.ts'
import { readTree } from './readTree.ts'
import type { Factor, InquiryNode, ProbeAnswers } from './schema.ts'
import { citePrefix, factorKinds, ways } from './schema.ts'

/** The roots of the tree; see `readTree` for what becomes of parents that are gone, and of rings. */
export const inquirySnapshot = (record: Y.Doc): readonly InquiryNode[] => readTree(flatInquiry(record)).roots

/** The nodes as they are stored. Under the id of a question that was removed stands the parent that it had. */
export function flatInquiry(record: Y.Doc): FlatInquiry {
  const nodes = new Map<string, FlatNode>()
  const forwards = new Map<string, string | null>()
  record.getMap<unknown>('nodes').forEach((entry, id) => {
    if (entry instanceof Y.Map) nodes.set(id, readNode(id, entry))
    else forwards.set(id, readString(entry) || null)
  })
  return { nodes, forwards }
}

/** Every node of the tree, parents before children. */
export function flattenInquiry(roots: readonly InquiryNode[]): InquiryNode[] {
  const all: InquiryNode[] = []
  const waiting = [...roots].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    all.push(node)
    for (const child of [...node.children].reverse()) waiting.push(child)
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
  ...readCites(entry),
})

/** Each citation has a key of its own, so that two people can cite at once; an old one stands in the list `cites`. */
function readCites(entry: Y.Map<unknown>): Pick<InquiryNode, 'cites' | 'perspectives'> {
  const events = new Set(readStrings(entry.get('cites')))
  const perspectives = new Set<string>()
  entry.forEach((value, key) => {
    if (!key.startsWith(citePrefix)) return
    const id = key.slice(citePrefix.length)
    if (value === 'event') events.add(id)
    else events.delete(id)
    if (value === 'perspective') perspectives.add(id)
  })
  return { cites: [...events].sort(), perspectives: [...perspectives].sort() }
}
