import type { Door } from './clientSocket.ts'
import { Latencies } from './latencies.ts'
import type { Tally } from './typingRoom.ts'
import { TypingRoom } from './typingRoom.ts'

export interface TypingStep {
  /** Keystrokes a second of each typist. */
  readonly rate: number
  readonly warmMs: number
  readonly windowMs: number
}

export interface StepResult {
  readonly deliveriesPerSecond: number
  readonly deliveries: number
  readonly p50: number
  readonly p99: number
  /** Share of what was asked of the typists that was sent, and of what was sent that arrived, in the window. */
  readonly sentShare: number
  readonly arrivedShare: number
  /** How busy the load process was: near 1, the figure is the load's and no longer the server's. */
  readonly loadBusy: number
  /** How long the load was kept from running by something else: the machine was not ours, and the step says little. */
  readonly stalledMs: number
  readonly closed: number
  readonly gaps: number
}

const watchedRooms = 3

/** Rooms full of people, of whom some type as fast as they are told. */
export class Typing {
  readonly #rooms: TypingRoom[] = []
  readonly #tally: Tally = { isOn: false, deliveries: 0, latencies: new Latencies() }
  /** Who types next: (room, typist) in turn, so that keystrokes are spread over time. */
  readonly #turns: (readonly [TypingRoom, number])[] = []
  #turn = 0

  async open(rooms: readonly (readonly Door[])[], typists: number): Promise<void> {
    for (const [index, doors] of rooms.entries()) {
      const room = new TypingRoom(doors, this.#tally)
      await room.open(typists, index < watchedRooms)
      this.#rooms.push(room)
    }
    for (let typist = 0; typist < typists; typist++)
      for (const room of this.#rooms) this.#turns.push([room, typist])
  }

  async step({ rate, warmMs, windowMs }: TypingStep): Promise<StepResult> {
    const tally = this.#tally
    tally.deliveries = 0
    tally.latencies.clear()
    const stop = this.#typeAt(rate * this.#turns.length)
    const watch = watchStalls()
    await pause(warmMs)
    const before = { sent: this.#sent, expected: this.#expected }
    const cpu = process.cpuUsage()
    const begun = performance.now()
    tally.isOn = true
    await pause(windowMs)
    tally.isOn = false
    const seconds = (performance.now() - begun) / 1000
    const { user, system } = process.cpuUsage(cpu)
    const sent = this.#sent - before.sent
    const result: StepResult = {
      deliveries: tally.deliveries,
      deliveriesPerSecond: tally.deliveries / seconds,
      p50: tally.latencies.quantile(0.5),
      p99: tally.latencies.quantile(0.99),
      sentShare: sent / (rate * this.#turns.length * seconds),
      arrivedShare: tally.deliveries / Math.max(1, this.#expected - before.expected),
      loadBusy: (user + system) / 1e6 / seconds,
      stalledMs: watch(),
      closed: this.#closed,
      gaps: this.#rooms.reduce((sum, room) => sum + room.gaps, 0),
    }
    stop()
    return result
  }

  /** Resolves with whether everything that was typed has arrived everywhere. */
  async drain(withinMs: number): Promise<boolean> {
    const deadline = performance.now() + withinMs
    while (this.#arrived < this.#expected && performance.now() < deadline && this.#closed === 0)
      await pause(20)
    return this.#arrived === this.#expected
  }

  async assertConverged(): Promise<void> {
    if (!(await this.drain(20_000)))
      throw new Error(
        `${this.#arrived} of ${this.#expected} keystrokes arrived; ${this.#closed} sockets closed`,
      )
    for (const room of this.#rooms) await room.assertConverged()
  }

  close(): void {
    for (const room of this.#rooms) room.close()
  }

  get #sent() {
    return this.#rooms.reduce((sum, room) => sum + room.sent, 0)
  }
  get #arrived() {
    return this.#rooms.reduce((sum, room) => sum + room.arrived, 0)
  }
  get #expected() {
    return this.#rooms.reduce((sum, room) => sum + room.expected, 0)
  }
  get #closed() {
    return this.#rooms.reduce((sum, room) => sum + room.closed.length, 0)
  }

  /** Types `perSecond` keystrokes in all, evenly spread, until stopped. */
  #typeAt(perSecond: number): () => void {
    const begun = performance.now()
    let done = 0
    const timer = setInterval(() => {
      const due = Math.floor(((performance.now() - begun) / 1000) * perSecond)
      // Who is far behind stays behind: a burst to catch up is no typing. It shows in `sentShare`.
      if (due - done > perSecond * 0.1) done = due - Math.floor(perSecond * 0.1)
      for (; done < due; done++) {
        const [room, typist] = this.#turns[this.#turn++ % this.#turns.length] ?? []
        if (room && typist !== undefined) room.type(typist)
      }
    }, 1)
    return () => clearInterval(timer)
  }
}

/** Adds up the time that passed between two ticks without this process working; gives the sum and ends. */
function watchStalls(): () => number {
  let last = performance.now()
  let lastCpu = process.cpuUsage()
  let stalledMs = 0
  const timer = setInterval(() => {
    const now = performance.now()
    const { user, system } = process.cpuUsage(lastCpu)
    const idle = now - last - (user + system) / 1000
    if (idle > 20) stalledMs += idle
    last = now
    lastCpu = process.cpuUsage()
  }, 5)
  return () => {
    clearInterval(timer)
    return stalledMs
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
