import {
  awarenessFrame,
  syncStep1Frame,
  syncStep2Frame,
  updateFrame,
  wireLimits,
} from '@second-story/protocol'
import * as Y from 'yjs'
import { forgePresence } from '../forgePresence.ts'
import type { Knowledge } from './knowledge.ts'
import { mutate } from './mutate.ts'
import { someValue } from './randomContent.ts'
import type { RandomSource } from './randomSource.ts'
import type { OwnIds } from './randomUpdate.ts'
import { randomUpdate } from './randomUpdate.ts'

export interface RandomFrame {
  readonly kind: 'forged' | 'mutated' | 'presence' | 'question' | 'garbage'
  readonly bytes: Uint8Array | string
  readonly ends?: ReadonlyMap<number, number>
}

export function randomFrame(random: RandomSource, known: Knowledge, own: OwnIds): RandomFrame {
  const turn = random.int(100)
  if (turn < 68) {
    const { update, ends } = randomUpdate(random, known, own)
    return { kind: 'forged', bytes: random.chance(0.1) ? syncStep2Frame(update) : updateFrame(update), ends }
  }
  if (turn < 82) return { kind: 'mutated', bytes: mutatedTraffic(random, known) }
  if (turn < 90) return { kind: 'presence', bytes: awarenessFrame(somePresence(random, known)) }
  if (turn < 96) return { kind: 'question', bytes: syncStep1Frame(someStateVector(random, known)) }
  return { kind: 'garbage', bytes: garbage(random) }
}

function mutatedTraffic(random: RandomSource, known: Knowledge): Uint8Array {
  const real = random.pickAny(known.traffic)
  const other = random.pickAny(known.traffic)
  if (!real || !other) return updateFrame(new Uint8Array([0, 0]))
  if (random.chance(0.1)) return updateFrame(Y.convertUpdateFormatV1ToV2(real))
  // Half of them keep a whole frame around them, so that the update itself is what gets looked at.
  return random.chance(0.5)
    ? updateFrame(mutate(random, real, other))
    : mutate(random, updateFrame(real), updateFrame(other))
}

function somePresence(random: RandomSource, known: Knowledge): Uint8Array {
  if (random.chance(0.2)) return random.bytes(random.int(40))
  const count = random.chance(0.1) ? random.int(300) : 1 + random.int(2)
  const forged = forgePresence(
    Array.from({ length: count }, () => ({
      client: (random.chance(0.5) ? random.pickAny(known.victims) : null) ?? random.int(2 ** 32),
      clock: random.pick([0, 1, random.int(1000), 2 ** 40]),
      state: random.pick([
        null,
        {},
        { user: { name: 'Sam', role: 'facilitator' }, cursor: random.int(9) },
        random.int(9),
        { cursor: 'x'.repeat(random.pick([10, 1_000, 5_000])) },
      ]),
    })),
  )
  return random.chance(0.2) ? mutate(random, forged, forged) : forged
}

function someStateVector(random: RandomSource, known: Knowledge): Uint8Array {
  const real = Y.encodeStateVector(known.doc)
  return random.chance(0.3) ? real : mutate(random, real, random.bytes(8))
}

function garbage(random: RandomSource): Uint8Array | string {
  if (random.chance(0.002)) return new Uint8Array(wireLimits.maxFrameBytes + 1)
  if (random.chance(0.1)) return JSON.stringify({ set: String(someValue(random)) })
  const bytes = random.bytes(random.int(60))
  // Mostly behind a header that is known, or it would never be looked at.
  if (bytes.length > 2 && random.chance(0.8)) bytes.set([random.int(4), random.int(3)])
  return bytes
}
