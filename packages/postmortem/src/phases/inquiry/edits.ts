import * as Y from 'yjs'
import { createEntry, entryText, orderAtEnd, setField } from '../../entries.ts'
import type { Cited, FactorKind, Probe, WayOfAsking } from './schema.ts'
import { citePrefix, probes } from './schema.ts'

const nodes = (record: Y.Doc) => record.getMap<unknown>('nodes')
const factors = (record: Y.Doc) => record.getMap<unknown>('factors')
const probeMap = (record: Y.Doc) => record.getMap<unknown>('probes')

/** Done once, by the server, when the post-mortem is created. */
export function seedProbes(record: Y.Doc): void {
  for (const probe of probes) probeMap(record).set(probe, new Y.Text())
}

export interface NewNode {
  readonly id: string
  readonly parent: string | null
  readonly way: WayOfAsking
  readonly question: string
  readonly answer?: string
  readonly cites?: readonly string[]
  readonly perspectives?: readonly string[]
}

export function addNode(record: Y.Doc, node: NewNode): void {
  record.transact(() => {
    createEntry(
      nodes(record),
      node.id,
      {
        parent: node.parent,
        way: node.way,
        order: orderAtEnd(nodes(record)),
        ...Object.fromEntries((node.cites ?? []).map((id) => [citePrefix + id, 'event'])),
        ...Object.fromEntries((node.perspectives ?? []).map((id) => [citePrefix + id, 'perspective'])),
      },
      { question: node.question, answer: node.answer ?? '' },
    )
  })
}

export const nodeText = (record: Y.Doc, id: string, field: 'question' | 'answer'): Y.Text | null =>
  entryText(nodes(record), id, field)

export const setWay = (record: Y.Doc, id: string, way: WayOfAsking) => setField(nodes(record), id, 'way', way)
/** Cites an event or a perspective, or no longer. */
export const setCite = (record: Y.Doc, id: string, cited: string, as: Cited | null) =>
  setField(nodes(record), id, citePrefix + cited, as)
/** Writes a place as it is said; `placeNode` finds one, and keeps the tree a tree. */
export const moveNode = (record: Y.Doc, id: string, parent: string | null, order: number) =>
  record.transact(() => {
    setField(nodes(record), id, 'parent', parent)
    setField(nodes(record), id, 'order', order)
  })

export interface NewFactor {
  readonly id: string
  readonly text: string
  readonly kind?: FactorKind | null
  readonly node?: string | null
}

export function addFactor(record: Y.Doc, factor: NewFactor): void {
  record.transact(() => {
    createEntry(
      factors(record),
      factor.id,
      { kind: factor.kind ?? null, node: factor.node ?? null, order: orderAtEnd(factors(record)) },
      { text: factor.text },
    )
  })
}

export const factorText = (record: Y.Doc, id: string): Y.Text | null => entryText(factors(record), id, 'text')
export const setFactorKind = (record: Y.Doc, id: string, kind: FactorKind | null) =>
  setField(factors(record), id, 'kind', kind)
export const removeFactor = (record: Y.Doc, id: string) => factors(record).delete(id)

export function probeText(record: Y.Doc, probe: Probe): Y.Text | null {
  const text = probeMap(record).get(probe)
  return text instanceof Y.Text ? text : null
}
