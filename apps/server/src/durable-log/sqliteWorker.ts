import { parentPort, workerData } from 'node:worker_threads'
import type { SqliteDatabase } from './sqliteDatabase.ts'
import { openSqliteDatabase } from './sqliteDatabase.ts'
import { Unreadable } from './store.ts'

export type Request = {
  [Name in keyof SqliteDatabase]: { id: number; call: Name; args: Parameters<SqliteDatabase[Name]> }
}[keyof SqliteDatabase]

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly code: string }

const codeOf = (error: unknown) =>
  error instanceof Unreadable
    ? 'UNREADABLE'
    : error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? error.code
      : 'UNKNOWN'

function attempt(id: number, act: () => unknown): void {
  try {
    post({ id, ok: true, value: act() })
  } catch (error) {
    post({
      id,
      ok: false,
      message: error instanceof Error ? error.message : String(error),
      code: codeOf(error),
    })
  }
}

const post = (answer: Answer) => parentPort?.postMessage(answer)

// The first answer (id 0) says whether the database could be opened.
let database: SqliteDatabase | null = null
attempt(0, () => {
  database = openSqliteDatabase(workerData.path, { mend: workerData.mend })
  return database.found()
})
parentPort?.on('message', ({ id, call, args }: Request) => {
  attempt(id, () => {
    if (!database) throw new Error('the database is not open')
    const method: (...args: never[]) => unknown = database[call]
    return method(...(args as never[]))
  })
  if (call === 'close') parentPort?.close()
})
