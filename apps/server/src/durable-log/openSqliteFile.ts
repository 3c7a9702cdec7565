import Database from 'better-sqlite3'
import type { AckMark } from './ackMark.ts'
import { openAckMark } from './ackMark.ts'
import { findDamage, rebuild } from './rebuild.ts'
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
  let db = open(path)
  const damage = mend ? findDamage(db) : null
  let kept: string | null = null
  if (damage !== null) {
    kept = rebuildOrRefuse(path, db)
    db = open(path)
  }
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

function rebuildOrRefuse(path: string, db: Database.Database): string {
  try {
    return rebuild(path, db, new Date())
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error))
  }
}

const lastPositionIn = (db: Database.Database): number =>
  db
    .prepare<[], { last: number | null }>(
      'select max(position) as last from (select position from document_update union all select position from damaged_update)',
    )
    .get()?.last ?? 0
