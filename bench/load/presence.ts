import * as encoding from 'lib0/encoding'
import type { Door } from './clientSocket.ts'
import { joinAll } from './joinAll.ts'
import { Latencies } from './latencies.ts'
import type { Member } from './member.ts'
import { awarenessMessage, prefixOf } from './messages.ts'
import { readPosition, readVarUint, varUintAt } from './structHeaders.ts'

export interface PresenceResult {
  /** Moves that were made in all, and bytes and frames that everybody received for them until the last had arrived. */
  readonly moves: number
  readonly bytes: number
  readonly frames: number
  readonly windowMs: number
  /** Frames of the window a listener and second. */
  readonly framesPerListener: number
  readonly drainMs: number
  readonly p50: number
  readonly p99: number
  readonly loadBusy: number
}

interface Cursor {
  readonly client: number
  readonly prefix: Uint8Array
  clock: number
  readonly movedAt: number[]
}

/** People in one room, each moving a cursor. */
export class Presence {
  #members: Member[] = []
  #cursors: Cursor[] = []
  readonly #latencies = new Latencies()
  /** What the one who watches has last heard of each cursor. */
  readonly #heard = new Map<number, number>()

  async open(doors: readonly Door[]): Promise<void> {
    this.#cursors = doors.map((door, index) => ({
      client: 2 ** 28 + index * 1_000_003,
      prefix: prefixOf(door),
      clock: 0,
      movedAt: [],
    }))
    const byClient = new Map(this.#cursors.map((cursor) => [cursor.client, cursor]))
    const watcher = doors.length - 1
    this.#members = await joinAll(doors, (index) =>
      index === watcher ? { awareness: (bytes, start) => this.#watch(byClient, bytes, start) } : {},
    )
  }

  #watch(cursors: ReadonlyMap<number, Cursor>, bytes: Uint8Array, start: number): void {
    const now = performance.now()
    const count = varUintAt(bytes, start)
    let at = readPosition()
    for (let each = 0; each < count; each++) {
      const client = varUintAt(bytes, at)
      const clock = readVarUint()
      const length = readVarUint()
      at = readPosition() + length
      const moved = cursors.get(client)?.movedAt[clock]
      if (moved === undefined || clock <= (this.#heard.get(client) ?? 0)) continue
      this.#heard.set(client, clock)
      this.#latencies.add(now - moved)
    }
  }

  async move(perSecond: number, windowMs: number): Promise<PresenceResult> {
    for (const index of this.#cursors.keys()) this.#moveOne(index)
    await this.#drained(10_000)
    this.#latencies.clear()
    const before = { bytes: this.#bytes, frames: this.#frames, moves: this.#moves }
    const cpu = process.cpuUsage()
    const begun = performance.now()
    let done = 0
    while (performance.now() - begun < windowMs) {
      const due = Math.floor(((performance.now() - begun) / 1000) * perSecond * this.#cursors.length)
      for (; done < due; done++) this.#moveOne(done % this.#cursors.length)
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    const elapsed = performance.now() - begun
    const inWindow = this.#frames - before.frames
    const { user, system } = process.cpuUsage(cpu)
    const drainBegun = performance.now()
    if (!(await this.#drained(60_000))) throw new Error('the last moves never arrived')
    return {
      moves: this.#moves - before.moves,
      bytes: this.#bytes - before.bytes,
      frames: this.#frames - before.frames,
      windowMs: elapsed,
      framesPerListener: inWindow / (elapsed / 1000) / this.#members.length,
      drainMs: performance.now() - drainBegun,
      p50: this.#latencies.quantile(0.5),
      p99: this.#latencies.quantile(0.99),
      loadBusy: (user + system) / 1000 / elapsed,
    }
  }

  #moveOne(index: number): void {
    const cursor = this.#cursors[index]
    const member = this.#members[index]
    if (!cursor || !member) return
    const clock = ++cursor.clock
    const state = JSON.stringify({
      user: { name: `Person ${index}`, color: '#2f6f4f' },
      cursor: { x: (clock * 37) % 1440, y: (clock * 53) % 900 },
    })
    cursor.movedAt[clock] = performance.now()
    member.socket.send(
      awarenessMessage(
        cursor.prefix,
        encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, 1)
          encoding.writeVarUint(encoder, cursor.client)
          encoding.writeVarUint(encoder, clock)
          encoding.writeVarString(encoder, state)
        }),
      ),
    )
  }

  /** Resolves with whether the watcher knows where everybody else is, and nothing more comes in. */
  async #drained(withinMs: number): Promise<boolean> {
    const deadline = performance.now() + withinMs
    const others = this.#cursors.slice(0, -1)
    let bytes = -1
    for (;;) {
      const knowsAll = others.every(({ client, clock }) => this.#heard.get(client) === clock)
      if (knowsAll && bytes === this.#bytes) return true
      if (performance.now() > deadline) return false
      bytes = this.#bytes
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }

  get #bytes() {
    return this.#members.reduce((sum, { socket }) => sum + socket.receivedBytes, 0)
  }
  get #frames() {
    return this.#members.reduce((sum, { socket }) => sum + socket.receivedFrames, 0)
  }
  get #moves() {
    return this.#cursors.reduce((sum, { clock }) => sum + clock, 0)
  }
}
