import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { TableName } from './sqliteSchema.ts'
import { schema, setVersion, tables } from './sqliteSchema.ts'

/** What SQLite finds wrong with the file, or null. Costs about a quarter of a second for 100 MB. */
export function findDamage(db: Database.Database): string | null {
  const found = db.pragma('integrity_check(1)', { simple: true })
  return found === 'ok' ? null : String(found).split('\n')[0] || 'it is damaged'
}

/** Puts a copy of the file and of its write-ahead log beside it. Gives its path. */
export function keepCopy(path: string, now: Date): string {
  const kept = `${path}.damaged-${now.toISOString().replaceAll(':', '')}`
  for (const suffix of ['', '-wal']) if (existsSync(path + suffix)) copyFileSync(path + suffix, kept + suffix)
  return kept
}

/**
 * Copies every row that can still be read into a new file and puts that in the place of the old one. Whether the rows
 * of a document are sound and complete is asked when it is read.
 */
export function rebuild(path: string): void {
  const fresh = `${path}.rebuilt`
  rmSync(fresh, { force: true })
  const from = new Database(path)
  // Or a file that is shorter than it says would not be read at all.
  from.pragma('writable_schema = ON')
  const to = new Database(fresh)
  try {
    to.pragma('journal_mode = OFF')
    to.exec(schema)
    setVersion(to)
    to.transaction(() => {
      for (const table of Object.keys(tables) as TableName[]) copyRows(from, to, table)
    })()
  } finally {
    to.close()
    from.close()
  }
  sync(fresh)
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true })
  renameSync(fresh, path)
}

/** From both ends to what cannot be read: behind one bad page there may be good ones. */
function copyRows(from: Database.Database, to: Database.Database, table: TableName): void {
  const columns = to
    .prepare<[], { name: string }>(`select name from pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => name)
  const insert = to.prepare(
    `insert or ignore into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  for (const direction of ['asc', 'desc']) {
    const order = tables[table]
      .split(', ')
      .map((column) => `${column} ${direction}`)
      .join(', ')
    try {
      const rows = from
        .prepare<[], unknown[]>(`select ${columns.join(', ')} from ${table} not indexed order by ${order}`)
        .raw()
        .iterate()
      for (const row of rows) copyRow(insert, row)
      return
    } catch (error) {
      if (!isDamage(error)) throw error
    }
  }
}

function copyRow(insert: Database.Statement, row: readonly unknown[]): void {
  try {
    insert.run(...row)
  } catch (error) {
    // A value of another type than its column's is damage as well; the row is left behind.
    if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))) throw error
  }
}

export const isDamage = (error: unknown): error is Error =>
  error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|IOERR_SHORT_READ)/.test(error.code)

function sync(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}
