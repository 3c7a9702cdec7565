import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { knownText } from './knownText.ts'

/** The bars between the parts of a text: person `n` types between bar `n` and bar `n + 1`. */
export interface Bars {
  readonly client: number
  readonly firstClock: number
}

/** Lays out a part for each of `typists` people. */
export function layOutParts(doc: Y.Doc, typists: number): Bars {
  knownText(doc).insert(0, '|'.repeat(typists + 1))
  return { client: doc.clientID, firstClock: Y.getState(doc.store, doc.clientID) - typists - 1 }
}

/** Types at the end of a part of its own, one character an update, in the very bytes that Yjs would send. */
export class Typist {
  readonly client: number
  /** The clock of the next keystroke, and the number of those made. */
  typed = 0
  readonly #bars: Bars
  readonly #part: number

  constructor(bars: Bars, part: number) {
    // Five bytes on the wire, as most real ones; small enough to be quick to look up here.
    this.client = 2 ** 28 + Math.floor(Math.random() * 2 ** 29)
    this.#bars = bars
    this.#part = part
  }

  keystroke(): Uint8Array {
    const clock = this.typed++
    const { client, firstClock } = this.#bars
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, this.client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeUint8(encoder, 0xc4)
      encoding.writeVarUint(encoder, clock === 0 ? client : this.client)
      encoding.writeVarUint(encoder, clock === 0 ? firstClock + this.#part : clock - 1)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, firstClock + this.#part + 1)
      encoding.writeVarString(encoder, 'a')
      encoding.writeVarUint(encoder, 0)
    })
  }

  /** Throws unless Yjs, typing the same, sends the same bytes. */
  static assertGenuine(room: Y.Doc, bars: Bars, part: number): void {
    const typist = new Typist(bars, part)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(room))
    doc.clientID = typist.client
    const sent: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => sent.push(update))
    for (let each = 0; each < 200; each++) knownText(doc).insert(part + 1 + each, 'a')
    for (const update of sent) {
      if (Buffer.compare(update, typist.keystroke()) !== 0) throw new Error('Yjs would send other bytes')
    }
  }
}
