import type { GroupCommit } from '../durable-log/groupCommit.ts'
import { StoreUnavailable } from '../durable-log/store.ts'

/** How long a request waits for a disk that does not answer; what it asked for goes on. */
const patienceMs = 5_000

/** Throws StoreUnavailable while the store takes nothing; asked first, since a disk that hangs answers no question either. */
export function requireStore(log: GroupCommit): void {
  if (!log.isHealthy) throw new StoreUnavailable('the disk takes nothing')
}

/** Begins `act` only while the store takes writes, and waits no longer than a person would. Throws StoreUnavailable. */
export async function withPatience<T>(log: GroupCommit, act: () => Promise<T>): Promise<T> {
  requireStore(log)
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('the disk does not answer')), patienceMs)
  })
  return Promise.race([act(), tooLong]).finally(() => clearTimeout(timer))
}
