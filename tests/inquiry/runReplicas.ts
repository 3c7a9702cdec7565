import { recordSnapshot, seedRecord } from '@second-story/postmortem'
import * as Y from 'yjs'
import type { RandomSource } from '../hostile/fuzz/randomSource.ts'
import { createRandomSource } from '../hostile/fuzz/randomSource.ts'
import type { Deed } from './growTree.ts'
import { createGardener } from './growTree.ts'
import { treeFaults } from './treeFaults.ts'

export interface ReplicaRun {
  readonly seed: number
  /** What went wrong; empty: nothing. */
  readonly faults: readonly string[]
  readonly deeds: ReadonlyMap<Deed, number>
  /** Rings that stood in the nodes at the end, all opened by the reader. */
  readonly rings: number
  readonly questions: number
}

const people = 5

/** Five replicas change one tree while what they say reaches the others late and in any order; then all hear everything. */
export function runReplicas(seed: number, steps = 60): ReplicaRun {
  const random = createRandomSource(seed)
  const docs = Array.from({ length: people }, (_, at) => newReplica(at + 1))
  const inboxes: Uint8Array[][] = docs.map(() => [])
  for (const [from, doc] of docs.entries())
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === heard) return
      for (const [to, inbox] of inboxes.entries()) if (to !== from) inbox.push(update)
    })
  const gardeners = docs.map((doc, at) => createGardener(doc, 'abcde'[at] ?? '', random))
  const deeds = new Map<Deed, number>()
  const faults: string[] = []
  for (let step = 0; step < steps; step++) {
    const at = random.int(people)
    const deed = gardeners[at]?.()
    if (deed) deeds.set(deed, (deeds.get(deed) ?? 0) + 1)
    if (random.chance(0.15)) listen(docs, inboxes, random, random.int(people))
    const doc = docs[at]
    if (doc) faults.push(...treeFaults(doc).map((fault) => `step ${step}: ${fault}`))
  }
  for (let at = 0; at < people; at++) listen(docs, inboxes, random, at, true)
  const trees = docs.map((doc) => JSON.stringify(recordSnapshot(doc).inquiry))
  if (new Set(trees).size > 1) faults.push('the replicas read different trees')
  const [first] = docs
  if (first) faults.push(...treeFaults(first))
  const nodes = first?.getMap<unknown>('nodes')
  return {
    seed,
    faults,
    deeds,
    rings: first ? ringsIn(first) : 0,
    questions: [...(nodes?.values() ?? [])].filter((entry) => entry instanceof Y.Map).length,
  }
}

const heard = 'heard from another replica'

function newReplica(clientId: number): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = clientId
  Y.applyUpdate(doc, seed0)
  return doc
}
const seed0 = seedRecord()

/** Takes in some of what has come, in any order; Yjs waits for what an update builds on. */
function listen(docs: Y.Doc[], inboxes: Uint8Array[][], random: RandomSource, at: number, all = false): void {
  const inbox = inboxes[at] ?? []
  const doc = docs[at]
  for (let left = all ? inbox.length : random.int(inbox.length + 1); doc && left > 0; left--) {
    const [update] = inbox.splice(random.int(inbox.length), 1)
    if (update) Y.applyUpdate(doc, update, heard)
  }
}

/** Questions whose stored parent is there, and that are shown at the top all the same. */
function ringsIn(record: Y.Doc): number {
  const stored = record.getMap<unknown>('nodes')
  return recordSnapshot(record).inquiry.filter((root) => {
    const entry = stored.get(root.id)
    const parent = entry instanceof Y.Map ? entry.get('parent') : null
    return typeof parent === 'string' && stored.get(parent) instanceof Y.Map
  }).length
}
