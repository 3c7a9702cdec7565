import type { Store, Write } from './store.ts'
import { StoreUnavailable } from './store.ts'

interface Waiting {
  readonly writes: readonly Write[]
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

export interface GroupCommit {
  /** Resolves once the writes are on disk; order is kept. While the store is unavailable it waits and tries again. */
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

/** Puts everything that arrives while the disk is busy into one transaction: one fsync for many keystrokes. */
export function createGroupCommit(store: Pick<Store, 'commit'>): GroupCommit {
  let queue: Waiting[] = []
  let isRunning = false
  let isClosed = false
  let isHealthy = true
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
      const group = queue
      queue = []
      try {
        await store.commit(group.flatMap(({ writes }) => writes))
        setHealthy(true)
        for (const { resolve } of group) resolve()
      } catch (error) {
        await recover(group, error)
      }
    }
    isRunning = false
    for (const done of idle) done()
    idle = []
  }

  async function recover(group: Waiting[], error: unknown): Promise<void> {
    if (error instanceof StoreUnavailable) {
      setHealthy(false)
      queue = [...group, ...queue]
      await new Promise((resolve) => setTimeout(resolve, retryAfterMs))
      return
    }
    // One of the group is at fault: the others must not pay for it.
    const [first] = group
    if (group.length === 1 || !first) return first?.reject(error)
    for (const single of group) {
      await store.commit(single.writes).then(single.resolve, (reason) => recover([single], reason))
    }
  }

  return {
    commit(writes) {
      return new Promise((resolve, reject) => {
        if (isClosed) return reject(new StoreUnavailable('the server is going down'))
        queue.push({ writes, resolve, reject })
        if (!isRunning) void run()
      })
    },
    get isHealthy() {
      return isHealthy
    },
    onHealth: (listener) => void listeners.push(listener),
    drained: () => (isRunning ? new Promise((resolve) => idle.push(resolve)) : Promise.resolve()),
    close() {
      isClosed = true
      for (const { reject } of queue) reject(new StoreUnavailable('the server is going down'))
      queue = []
    },
  }
}
