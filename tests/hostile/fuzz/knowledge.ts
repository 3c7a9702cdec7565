import * as Y from 'yjs'
import type { Id } from '../forge.ts'
import type { Victim } from '../victim.ts'
import type { RandomSource } from './randomSource.ts'

/** What an attacker knows of the record: everything that a co-writer is told, as it is told. */
export interface Knowledge {
  /** The replica of one of the victims: what is in it, the attackers have been told as well. */
  readonly doc: Y.Doc
  /** The victims' client ids, in every document. */
  readonly victims: readonly number[]
  /** Updates that somebody really has sent. */
  readonly traffic: readonly Uint8Array[]
  /** The first clock of `client` that nobody has used. */
  next(client: number): number
  /** The id of a letter or another part that is there. */
  somePart(random: RandomSource): Id | null
  /** The id of an item that holds a nested type. */
  someContainer(random: RandomSource): Id | null
}

const rememberedUpdates = 400

export function gatherKnowledge(victims: readonly Victim[]): Knowledge {
  const [first] = victims.filter(({ document }) => document === 'record')
  if (!first) throw new Error('nobody writes the record')
  const { doc } = first
  const traffic: Uint8Array[] = []
  for (const victim of victims) {
    victim.doc.on('update', (update: Uint8Array) => {
      traffic.push(update)
      if (traffic.length > rememberedUpdates) traffic.shift()
    })
  }
  const someItem = (random: RandomSource) => {
    const structs = random.pickAny([...doc.store.clients.values()])
    return structs && random.pickAny(structs)
  }
  return {
    doc,
    victims: victims.map(({ id }) => id),
    traffic,
    next: (client) => Y.getState(doc.store, client),
    somePart(random) {
      const item = someItem(random)
      return item && { client: item.id.client, clock: item.id.clock + random.int(item.length) }
    },
    someContainer(random) {
      for (let tries = 0; tries < 8; tries++) {
        const item = someItem(random)
        if (item instanceof Y.Item && item.content instanceof Y.ContentType) return item.id
      }
      return null
    },
  }
}
