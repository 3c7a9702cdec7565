import type { Deletions, Forged, Id, Section } from '../forge.ts'
import { forgeUpdate } from '../forge.ts'
import { any, nested } from '../forgeContent.ts'
import type { Knowledge } from './knowledge.ts'
import type { SizedContent } from './randomContent.ts'
import { someContent, someLetters, someValue } from './randomContent.ts'
import type { RandomSource } from './randomSource.ts'

/** An attacker's own client ids and the first unused clock of each, as the server has agreed to them. */
export type OwnIds = Map<number, number>

export interface RandomUpdate {
  readonly update: Uint8Array
  /** Where each client stands, should the server take it. */
  readonly ends: ReadonlyMap<number, number>
}

const roots = ['events', 'summary', 'learnings', 'factors', 'inquiry', 'probes', 'markers'] as const
const foreignRoots = ['notes', 'agenda', 'ideas', 'stuff', '', '__proto__', 'entries'] as const
const keys = ['zone', 'severity', 'text', 'order', 'kind', 'x', '__proto__', 'toString', ''] as const
const oddClients = [0, 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER] as const
const oddNumbers = [0, 1, 2 ** 31, 2 ** 32, 2 ** 52, Number.MAX_SAFE_INTEGER] as const

/** An update that a parser can read, made of ids that exist, or will, or never will. */
export function randomUpdate(random: RandomSource, known: Knowledge, own: OwnIds): RandomUpdate {
  const ends = new Map<number, number>()
  const sections: Section[] = []
  const isPlausible = random.chance(0.5)
  for (let left = random.chance(0.85) ? 1 : random.int(4); left > 0; left--) {
    const client = isPlausible ? ownClient(random, own) : someClient(random, known, own)
    const next = own.get(client) ?? known.next(client)
    const clock = isPlausible || random.chance(0.6) ? next : someClock(random, next)
    let end = clock
    const structs: Forged[] = []
    for (let count = 1 + random.int(isPlausible ? 2 : 4); count > 0; count--) {
      const { struct, length } = isPlausible
        ? plausibleItem(random, known, { client, clock: end })
        : someStruct(random, known, { client, clock: end })
      structs.push(struct)
      end += length
    }
    ends.set(client, end)
    const claims = random.chance(0.03) ? { claims: random.pick([0, 9, 2 ** 24, 2 ** 40]) } : {}
    sections.push({ client, clock, structs, ...claims })
  }
  const deletions = random.chance(isPlausible ? 0.1 : 0.35) ? someDeletions(random, known, own) : []
  const tail = random.chance(0.01) ? [random.int(256)] : []
  return { update: forgeUpdate(sections, deletions, tail), ends }
}

const ownClient = (random: RandomSource, own: OwnIds): number =>
  random.pickAny([...own.keys()]) ?? 1 + random.int(2 ** 32 - 1)

function someClient(random: RandomSource, known: Knowledge, own: OwnIds): number {
  const turn = random.int(20)
  if (turn < 8) return ownClient(random, own)
  if (turn < 15) return random.pickAny(known.victims) ?? 0
  if (turn < 17) return known.somePart(random)?.client ?? 0
  if (turn < 19) return 1 + random.int(2 ** 32 - 1)
  return random.pick(oddClients)
}

function someClock(random: RandomSource, next: number): number {
  if (random.chance(0.4)) return Math.max(0, next - 1 - random.int(5))
  if (random.chance(0.6)) return next + 1 + random.int(30)
  return random.pick(oddNumbers)
}

/** What a browser might send: letters into a text that is there, a field, an entry. */
function plausibleItem(random: RandomSource, known: Knowledge, id: Id) {
  const origin = random.chance(0.6) ? known.somePart(random) : null
  const sized: SizedContent = origin
    ? someLetters(random)
    : random.chance(0.5)
      ? { content: any(someValue(random)), length: 1 }
      : { content: nested('map'), length: 1 }
  const key = `e${id.clock}`
  const place = origin ? { origin } : { parent: random.pick(roots), key }
  return { struct: { content: sized.content, ...place }, length: sized.length }
}

function someStruct(random: RandomSource, known: Knowledge, id: Id): { struct: Forged; length: number } {
  const turn = random.int(20)
  if (turn < 2) {
    const length = random.pick([1, 5, 1000, ...oddNumbers])
    return { struct: { gc: length }, length }
  }
  if (turn < 3) {
    const length = 1 + random.int(20)
    return { struct: { skip: length }, length }
  }
  const { content, length } = someContent(random)
  const origin = random.chance(0.5) ? someId(random, known, id) : null
  const rightOrigin = random.chance(0.2) ? someId(random, known, id) : null
  const parent = someParent(random, known, id)
  return {
    struct: {
      content,
      parent,
      ...(origin ? { origin } : {}),
      ...(rightOrigin ? { rightOrigin } : {}),
      ...(random.chance(0.5) ? { key: random.pick(keys) } : {}),
    },
    length,
  }
}

/** A part that is there, one that is still to come, or the item itself. */
function someId(random: RandomSource, known: Knowledge, self: Id): Id {
  const turn = random.int(10)
  if (turn < 6) return known.somePart(random) ?? self
  if (turn < 7) return self
  if (turn < 8) return { client: self.client, clock: self.clock + random.int(4) }
  const client = random.pickAny(known.victims) ?? self.client
  return { client, clock: known.next(client) + random.int(20) }
}

function someParent(random: RandomSource, known: Knowledge, self: Id): string | Id {
  const turn = random.int(10)
  if (turn < 4) return random.pick(roots)
  if (turn < 5) return random.pick(foreignRoots)
  if (turn < 9) return known.someContainer(random) ?? self
  return someId(random, known, self)
}

function someDeletions(random: RandomSource, known: Knowledge, own: OwnIds): Deletions[] {
  return Array.from({ length: 1 + random.int(2) }, () => {
    const client = someClient(random, known, own)
    const next = known.next(client)
    const ranges = Array.from({ length: 1 + random.int(2) }, (): readonly [number, number] => {
      const turn = random.int(10)
      if (turn < 5) return [random.int(next + 1), 1 + random.int(3)]
      if (turn < 8) return [next + random.int(10), 1 + random.int(1000)]
      return [random.pick(oddNumbers), random.pick(oddNumbers)]
    })
    return { client, ranges }
  })
}
