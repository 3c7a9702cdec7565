import { existsSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { TestServer } from '../harness/startServer.ts'

export interface Row {
  readonly table: string
  readonly values: Readonly<Record<string, unknown>>
  /** Every column, one after the other; bytes as Latin letters. */
  readonly content: string
}

const file = (server: TestServer) => `${server.dataDir}/second-story.sqlite`

/** Every row of every table, in the order in which it lies there. */
export function readRows(server: TestServer): Row[] {
  const database = new DatabaseSync(file(server), { readOnly: true })
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all()
  const rows = tables.flatMap(({ name }) =>
    database
      .prepare(`select * from "${name}"`)
      .all()
      .map((values) => ({
        table: String(name),
        values: { ...values },
        content: Object.values(values).map(asText).join(' '),
      })),
  )
  database.close()
  return rows
}

/** The bytes of the database and of its log, with whatever was deleted and lies there still. */
export const readFiles = (server: TestServer): string[] =>
  [file(server), `${file(server)}-wal`].filter(existsSync).map((path) => readFileSync(path, 'latin1'))

const asText = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)
