import * as Y from 'yjs'
import type { Door } from './clientSocket.ts'
import { joinAll } from './joinAll.ts'
import { knownText } from './knownText.ts'
import type { Latencies } from './latencies.ts'
import type { Member } from './member.ts'
import { seedRoom } from './seedRoom.ts'
import { visitStructs } from './structHeaders.ts'
import { layOutParts, Typist } from './typist.ts'

/** What a step counts while it is on. */
export interface Tally {
  isOn: boolean
  deliveries: number
  readonly latencies: Latencies
}

/** One room: the first `typists` of its people type, all of them listen. */
export class TypingRoom {
  readonly typists: Typist[] = []
  members: Member[] = []
  sent = 0
  /** Every (typist, listener) keystroke that has arrived, in and out of steps. */
  arrived = 0
  /** Keystrokes that came before the one they follow, or never. */
  gaps = 0
  readonly #doors: readonly Door[]
  readonly #tally: Tally
  readonly #indexOf = new Map<number, number>()
  readonly #sentAt: number[][] = []
  /** Kept by two of the people, to be read by Yjs in the end. */
  readonly #transcripts = new Map<number, Uint8Array[]>()
  #base: Uint8Array = new Uint8Array()

  constructor(doors: readonly Door[], tally: Tally) {
    this.#doors = doors
    this.#tally = tally
  }

  async open(typists: number, isWatched: boolean): Promise<void> {
    const [first] = this.#doors
    if (!first) throw new Error('a room has people')
    const { doc: base, leave } = await seedRoom(first, (doc) => {
      const bars = layOutParts(doc, typists)
      Typist.assertGenuine(doc, bars, 0)
      for (let each = 0; each < typists; each++) this.typists.push(new Typist(bars, each))
    })
    this.#base = Y.encodeStateAsUpdate(base)
    for (const [index, typist] of this.typists.entries()) {
      this.#indexOf.set(typist.client, index)
      this.#sentAt.push([])
    }
    if (isWatched) for (const each of [0, this.#doors.length - 1]) this.#transcripts.set(each, [])
    this.members = await joinAll(this.#doors, (self) => this.#listen(self))
    leave()
  }

  type(index: number): void {
    const typist = this.typists[index]
    const member = this.members[index]
    if (!typist || !member || member.closeCode !== null) return
    const update = typist.keystroke()
    this.#sentAt[index]?.push(performance.now())
    this.#transcripts.get(index)?.push(update)
    member.write(update)
    this.sent++
  }

  get expected(): number {
    return this.sent * (this.members.length - 1)
  }

  get closed(): Member[] {
    return this.members.filter((member) => member.closeCode !== null || member.refused > 0)
  }

  close(): void {
    for (const member of this.members) member.socket.close()
  }

  #listen(self: number) {
    const seen = new Uint32Array(this.typists.length)
    const tally = this.#tally
    let now = 0
    const visit = (client: number, clock: number, length: number) => {
      const typist = this.#indexOf.get(client)
      if (typist === undefined || typist === self) return
      const known = seen[typist] ?? 0
      const reached = clock + length
      if (clock > known) this.gaps++
      if (reached <= known) return
      const sentAt = this.#sentAt[typist]
      for (let each = known; each < reached; each++) {
        if (tally.isOn) tally.latencies.add(now - (sentAt?.[each] ?? 0))
      }
      if (tally.isOn) tally.deliveries += reached - known
      this.arrived += reached - known
      seen[typist] = reached
    }
    return {
      update: (bytes: Uint8Array, start: number, end: number) => {
        now = performance.now()
        this.#transcripts.get(self)?.push(new Uint8Array(bytes.subarray(start, end)))
        visitStructs(bytes, start, end, visit)
      },
    }
  }

  /** Throws unless two listeners, and whoever opens the room now, hold the same text with every keystroke in it. */
  async assertConverged(): Promise<void> {
    if (this.#transcripts.size === 0) return
    const copies = [...this.#transcripts.values()].map((updates) => this.#replay(updates))
    const [door] = this.#doors
    if (door?.answersSync) {
      const newcomer = await seedRoom(door, () => undefined)
      copies.push(newcomer.doc)
      newcomer.leave()
    }
    const texts = new Set(copies.map((doc) => knownText(doc).toString()))
    if (texts.size !== 1) throw new Error(`${copies.length} replicas hold ${texts.size} different texts`)
    for (const { client, typed } of this.typists) {
      for (const doc of copies) {
        const got = Y.getState(doc.store, client)
        if (got !== typed) throw new Error(`a replica holds ${got} of ${typed} keystrokes`)
      }
    }
  }

  #replay(updates: readonly Uint8Array[]): Y.Doc {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, this.#base)
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    return doc
  }
}
