import { Worker } from 'node:worker_threads'
import type { SqliteDatabase } from './sqliteDatabase.ts'
import type { Answer } from './sqliteWorker.ts'
import type { Store, StoreFindings, Write } from './store.ts'
import { StoreUnavailable, Unreadable } from './store.ts'

/** Errors after which the same write may succeed: the disk is full, read-only or failing, or another process holds the lock. */
const passing = /^SQLITE_(FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN)/

/** Errors that stay until somebody has looked after the file; the last is our own. */
const unreadable = /^(SQLITE_(CORRUPT|NOTADB)|UNREADABLE)/

/**
 * Opens (or creates) the embedded store at `path`. Rejects with StoreUnavailable where that is not possible, and with
 * Unreadable where the file is no database any more. `mend`: see `openSqliteFile`.
 */
export async function openSqliteStore(path: string, { mend = false } = {}): Promise<Store> {
  const worker = new Worker(new URL('./sqliteWorker.ts', import.meta.url), {
    workerData: { path, mend },
    // It makes nothing but short-lived copies of what goes to the disk.
    resourceLimits: { maxYoungGenerationSizeMb: 2 },
  })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let lastId = 0

  const opened = new Promise<unknown>((resolve, reject) => waiting.set(0, { resolve, reject }))
  worker.on('message', (answer: Answer) => {
    const caller = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.ok) caller?.resolve(answer.value)
    else caller?.reject(asError(answer.code, answer.message))
  })
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', failAll)
  worker.on('exit', () => failAll(new StoreUnavailable('the store is closed')))

  const call = <Name extends keyof SqliteDatabase>(name: Name, ...args: Parameters<SqliteDatabase[Name]>) =>
    new Promise<ReturnType<SqliteDatabase[Name]>>((resolve, reject) => {
      const id = ++lastId
      waiting.set(id, { resolve: (value) => resolve(value as ReturnType<SqliteDatabase[Name]>), reject })
      worker.postMessage({ id, call: name, args })
    })

  const found = (await opened.catch(async (error: unknown) => {
    await worker.terminate()
    if (error instanceof Unreadable) throw error
    throw new StoreUnavailable(error instanceof Error ? error.message : String(error))
  })) as StoreFindings
  return {
    found,
    commit: (writes: readonly Write[]) => call('commit', writes),
    readState: (postmortem) => call('readState', postmortem),
    readDocument: (postmortem, document) => call('readDocument', postmortem, document),
    readRecent: (most) => call('readRecent', most),
    findSeat: (tokenHash) => call('findSeat', tokenHash),
    findAnswer: (keyHash) => call('findAnswer', keyHash),
    readSetting: (name) => call('readSetting', name),
    countAudit: (postmortem) => call('countAudit', postmortem),
    async close() {
      await call('close')
      await worker.terminate()
    },
  }
}

function asError(code: string, message: string): Error {
  if (passing.test(code)) return new StoreUnavailable(`${message} (${code})`)
  if (unreadable.test(code)) return new Unreadable(message)
  return new Error(`${message} (${code})`)
}
