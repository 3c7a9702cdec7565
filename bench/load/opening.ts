import * as Y from 'yjs'
import type { Door } from './clientSocket.ts'
import { knownText } from './knownText.ts'
import { Member } from './member.ts'
import { seedRoom } from './seedRoom.ts'

export interface OpeningResult {
  readonly firstMs: number
  readonly lastMs: number
  /** Length of the text, as the one who decodes it reads it, and of its encoded state. */
  readonly textLength: number
  readonly stateBytes: number
}

/** Everybody opens the document at once; it counts when the last one has received all of it. */
export async function openTogether(
  doors: readonly Door[],
  keepState?: (state: Uint8Array) => void,
): Promise<OpeningResult> {
  const begun = performance.now()
  const times: number[] = []
  const sizes: number[] = []
  const states: Uint8Array[] = []
  const members = doors.map(
    (door, index) =>
      new Member(door, {
        update(bytes, start, end, step) {
          if (step !== 1) return
          times.push(performance.now() - begun)
          sizes.push(end - start)
          if (index === 0) states.push(new Uint8Array(bytes.subarray(start, end)))
        },
      }),
  )
  await Promise.all(members.map((member) => member.synced()))
  for (const member of members) member.socket.close()
  const [state] = states
  if (!state) throw new Error('nobody was given the document')
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  if (sizes.some((size) => size < state.length * 0.95))
    throw new Error('somebody was given less than the document')
  keepState?.(state)
  return {
    firstMs: Math.min(...times),
    lastMs: Math.max(...times),
    textLength: knownText(doc).length,
    stateBytes: state.length,
  }
}

/** Writes a document of `bytes` in the way of a long meeting: words by sixteen hands, here and there. Stays in the room. */
export async function fillDocument(door: Door, bytes: number): Promise<void> {
  await seedRoom(door, (doc) => {
    const text = knownText(doc)
    const random = mulberry(42)
    // A word takes eleven bytes, and to say who wrote it and where some thirty more.
    for (let written = 0; written < bytes; written += 40) {
      if (random() < 0.02) doc.clientID = 2 ** 28 + Math.floor(random() * 16)
      text.insert(
        Math.floor(random() * (text.length + 1)),
        'incident tale '.slice(0, 8 + Math.floor(random() * 7)),
      )
    }
  })
}

/** Seeded, so that every server is given the same document. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
