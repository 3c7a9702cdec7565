import type { Store, Write } from './store.ts'
import { StoreUnavailable } from './store.ts'

/** Something that wants to be on disk. What exactly is asked for only when its turn has come. */
export interface Entry {
  take(): readonly Write[]
  resolve(): void
  reject(error: unknown): void
}

interface Taken {
  readonly writes: readonly Write[]
  readonly entry: Entry
}

export interface GroupCommit {
  /** Puts an entry in the queue; order is kept. While the store is unavailable it waits and tries again. */
  enqueue(entry: Entry): void
  /** Resolves once the writes are on disk. */
  commit(writes: readonly Write[]): Promise<void>
  /** False while the store refuses to take anything. */
  readonly isHealthy: boolean
  /** Called when `isHealthy` changes. */
  onHealth(listener: (isHealthy: boolean) => void): void
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>
  /** Gives up on what still waits. */
  close(): void
}

const retryAfterMs = 250
/** A disk that does not answer for this long takes nothing: a frozen file system gives no error. */
const stalledAfterMs = 700
/**
 * While there is much to do, what comes in within this time shares one transaction, and one frame to the room: little
 * more than one frame of a screen.
 */
const paceMs = 20

/** Puts everything that arrives while the disk is busy into one transaction: one fsync for many keystrokes. */
export function createGroupCommit(store: Pick<Store, 'commit'>): GroupCommit {
  let queue: Entry[] = []
  let isRunning = false
  let isClosed = false
  let isHealthy = true
  let lastStart = Number.NEGATIVE_INFINITY
  const listeners: ((isHealthy: boolean) => void)[] = []
  let idle: (() => void)[] = []

  function setHealthy(now: boolean): void {
    if (now === isHealthy) return
    isHealthy = now
    for (const listener of listeners) listener(now)
  }

  async function run(): Promise<void> {
    isRunning = true
    while (queue.length > 0 && !isClosed) {
      const early = lastStart + paceMs - performance.now()
      // When it is quiet nobody waits: only what this turn of the event loop brings goes together.
      await (early > 1 ? new Promise((resolve) => setTimeout(resolve, early)) : new Promise(setImmediate))
      lastStart = performance.now()
      const group = queue.map((entry) => ({ entry, writes: entry.take() }))
      queue = []
      await commitGroup(group)
    }
    isRunning = false
    for (const done of idle) done()
    idle = []
  }

  async function commitGroup(group: readonly Taken[]): Promise<void> {
    for (;;) {
      const stalled = setTimeout(() => setHealthy(false), stalledAfterMs)
      try {
        await store.commit(group.flatMap(({ writes }) => writes)).finally(() => clearTimeout(stalled))
        setHealthy(true)
        for (const { entry } of group) entry.resolve()
        return
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) {
          // It answers; one of the entries is at fault.
          setHealthy(true)
          return settleOneByOne(group, error)
        }
        setHealthy(false)
        if (isClosed) return rejectAll(group)
        await new Promise((resolve) => setTimeout(resolve, retryAfterMs))
      }
    }
  }

  /** One of the group is at fault: the others must not pay for it. */
  async function settleOneByOne(group: readonly Taken[], error: unknown): Promise<void> {
    const [first] = group
    if (first && group.length === 1) return first.entry.reject(error)
    for (const each of group) await commitGroup([each])
  }

  const closing = () => new StoreUnavailable('the server is going down')
  const rejectAll = (group: readonly Taken[]) => {
    for (const { entry } of group) entry.reject(closing())
  }

  return {
    enqueue(entry) {
      if (isClosed) return entry.reject(closing())
      queue.push(entry)
      if (!isRunning) void run()
    },
    commit(writes) {
      return new Promise((resolve, reject) => this.enqueue({ take: () => writes, resolve, reject }))
    },
    get isHealthy() {
      return isHealthy
    },
    onHealth: (listener) => void listeners.push(listener),
    drained: () => (isRunning ? new Promise((resolve) => idle.push(resolve)) : Promise.resolve()),
    close() {
      isClosed = true
      for (const entry of queue) entry.reject(closing())
      queue = []
    },
  }
}
