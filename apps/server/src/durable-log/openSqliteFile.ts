import { rmSync, statSync, truncateSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { AckMark } from './ackMark.ts'
import { openAckMark } from './ackMark.ts'
import { findDamage, isDamage, keepCopy, rebuild } from './rebuild.ts'
import { pragmas, schema, setVersion } from './sqliteSchema.ts'
import type { StoreFindings } from './store.ts'
import { Unreadable } from './store.ts'
import { upgradeSchema } from './upgradeSchema.ts'

export interface SqliteFile {
  readonly db: Database.Database
  readonly mark: AckMark
  readonly found: StoreFindings
  /** No update was ever acknowledged behind this position. */
  readonly lastPosition: number
}

/**
 * Opens or creates the database file. With `mend` it is checked first, and what is damaged is built anew from what can
 * be read; only the server may do that, and no second process beside it.
 */
export function openSqliteFile(path: string, { mend }: { readonly mend: boolean }): SqliteFile {
  const { db, damage, kept } = mend ? openWhole(path) : { db: open(path), damage: null, kept: null }
  upgradeSchema(db)
  db.exec(schema)
  setVersion(db)
  const mark = openAckMark(`${path}-mark`)
  const last = lastPositionIn(db)
  return {
    db,
    mark,
    found: { lost: Math.max(0, mark.before - last), damage, kept },
    lastPosition: Math.max(mark.before, last),
  }
}

function open(path: string): Database.Database {
  const db = new Database(path)
  for (const pragma of pragmas) db.pragma(pragma)
  return db
}

/** Throws Unreadable where nothing can be made of the file; it is as it was then. */
function openWhole(path: string): { db: Database.Database; damage: string | null; kept: string | null } {
  let db: Database.Database | null = null
  let damage: string | null
  try {
    db = open(path)
    padLastPage(path, db)
    damage = findDamage(db)
    if (damage === null) return { db, damage, kept: null }
  } catch (error) {
    if (!isDamage(error)) throw error
    damage = error.message
  }
  // Before the connection is closed, which writes the log into the file.
  const kept = keepCopy(path, new Date())
  db?.close()
  try {
    rebuild(path)
  } catch (error) {
    for (const suffix of ['', '-wal']) rmSync(kept + suffix, { force: true })
    throw new Unreadable(error instanceof Error ? error.message : String(error))
  }
  return { db: open(path), damage, kept }
}

/** A file that was cut ends too early; zeros in place of what is missing fail their checksums, and nothing more. */
function padLastPage(path: string, db: Database.Database): void {
  const pages = Number(db.pragma('page_count', { simple: true }))
  const bytes = pages * Number(db.pragma('page_size', { simple: true }))
  if (statSync(path).size < bytes) truncateSync(path, bytes)
}

const lastPositionIn = (db: Database.Database): number =>
  db
    .prepare<[], { last: number | null }>(
      'select max(position) as last from (select position from document_update union all select position from damaged_update)',
    )
    .get()?.last ?? 0
