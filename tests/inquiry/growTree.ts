import {
  addNode,
  flattenInquiry,
  nodeText,
  placeNode,
  recordSnapshot,
  removeNode,
  replaceText,
  setCite,
  setWay,
} from '@second-story/postmortem'
import type * as Y from 'yjs'
import type { RandomSource } from '../hostile/fuzz/randomSource.ts'

export const deeds = ['add', 'move', 'turn', 'write', 'cite', 'remove', 'bring-back'] as const
export type Deed = (typeof deeds)[number]

/** Moves above all: they are what can close a ring. */
const often: readonly [Deed, ...Deed[]] = [
  ...(['add', 'add', 'add', 'move', 'move', 'move', 'move', 'move', 'move'] as const),
  ...(['turn', 'write', 'write', 'cite', 'remove', 'bring-back'] as const),
]

/** One person at one tree; what they do is what the screen does, on what they see at that moment. */
export function createGardener(record: Y.Doc, name: string, random: RandomSource) {
  let asked = 0
  const removed: ReturnType<typeof flattenInquiry>[number][] = []

  /** Null: there was nothing to do it with. */
  return function deed(): Deed | null {
    const { inquiry } = recordSnapshot(record)
    const all = flattenInquiry(inquiry)
    const node = random.pickAny(all)
    const kind = random.pick(often)
    switch (kind) {
      case 'add': {
        const parent = random.chance(0.8) ? (node?.id ?? null) : null
        addNode(record, { id: `${name}${asked++}`, parent, way: random.pick(['why', 'how']), question: name })
        return kind
      }
      case 'move': {
        if (!node) return null
        const parent = random.chance(0.15) ? null : (random.pickAny(all)?.id ?? null)
        const siblings = parent === null ? inquiry : (all.find(({ id }) => id === parent)?.children ?? [])
        const before = random.chance(0.6) ? (random.pickAny(siblings)?.id ?? null) : null
        return placeNode(record, node.id, { parent, before }) ? kind : null
      }
      case 'turn':
        if (!node) return null
        setWay(record, node.id, node.way === 'why' ? 'how' : 'why')
        return kind
      case 'write': {
        const text = node && nodeText(record, node.id, random.pick(['question', 'answer']))
        if (!text) return null
        record.transact(() => replaceText(text, `${text.toString()} ${name}`))
        return kind
      }
      case 'cite':
        if (!node) return null
        setCite(record, node.id, `event${random.int(4)}`, random.chance(0.7) ? 'event' : null)
        return kind
      case 'remove':
        if (!node) return null
        removed.push(node)
        removeNode(record, node.id)
        return kind
      case 'bring-back': {
        const gone = removed.pop()
        if (!gone || all.some(({ id }) => id === gone.id)) return null
        addNode(record, gone)
        return kind
      }
    }
  }
}
