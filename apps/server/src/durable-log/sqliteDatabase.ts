import { crc32 } from 'node:zlib'
import Database from 'better-sqlite3'
import { pragmas, schema } from './sqliteSchema.ts'
import type { SeatKey, StoredDocument, Write } from './store.ts'
import { Unreadable } from './store.ts'

type UpdateRow = { position: number; bytes: Uint8Array; checksum: number }

/** The synchronous half of the SQLite store; runs on a worker, so that no fsync ever holds up a keystroke. */
export function openSqliteDatabase(path: string) {
  const db = new Database(path)
  for (const pragma of pragmas) db.pragma(pragma)
  db.exec(schema)

  const sql = {
    state: db.prepare(
      'insert into postmortem values (?, ?) on conflict do update set state = excluded.state',
    ),
    update: db.prepare(
      'insert into document_update (postmortem, document, bytes, checksum) values (?, ?, ?, ?)',
    ),
    compact: db.prepare(
      'insert or replace into document_update (position, postmortem, document, bytes, checksum) values (?, ?, ?, ?, ?)',
    ),
    newest: db.prepare<[string, string, number], { position: number | null }>(
      'select max(position) as position from document_update where postmortem = ? and document = ? and position <= ?',
    ),
    dropUpTo: db.prepare(
      'delete from document_update where postmortem = ? and document = ? and position <= ?',
    ),
    setAside: db.prepare(
      'insert or replace into damaged_update select * from document_update where postmortem = ? and document = ? and position >= ?',
    ),
    dropFrom: db.prepare(
      'delete from document_update where postmortem = ? and document = ? and position >= ?',
    ),
    dropAll: db.prepare('delete from document_update where postmortem = ? and document = ?'),
    retire: db.prepare('insert or ignore into retired_client values (?, ?, ?)'),
    lease: db.prepare('insert or ignore into client_lease values (?, ?, ?, ?)'),
    dropLeases: db.prepare('delete from client_lease where postmortem = ? and document = ?'),
    seat: db.prepare('insert into seat values (?, ?, ?)'),
    unseat: db.prepare('delete from seat where postmortem = ? and seat = ?'),
    audit: db.prepare('insert into audit (postmortem, at, seat, command) values (?, ?, ?, ?)'),
    answer: db.prepare('insert or ignore into answer values (?, ?, ?)'),
    setting: db.prepare('insert into setting values (?, ?) on conflict do update set value = excluded.value'),
    readState: db.prepare<[string], { state: string }>('select state from postmortem where id = ?'),
    readUpdates: db.prepare<[string, string], UpdateRow>(
      'select position, bytes, checksum from document_update where postmortem = ? and document = ? order by position',
    ),
    readRetired: db.prepare<[string, string], { client: number }>(
      'select client from retired_client where postmortem = ? and document = ?',
    ),
    readLeases: db.prepare<[string, string], { client: number; seat: string }>(
      'select client, seat from client_lease where postmortem = ? and document = ?',
    ),
    findSeat: db.prepare<[string], SeatKey>('select postmortem, seat from seat where token_hash = ?'),
    findAnswer: db.prepare<[string], { fingerprint: string; json: string }>(
      'select fingerprint, json from answer where key_hash = ?',
    ),
    readSetting: db.prepare<[string], { value: string }>('select value from setting where name = ?'),
    countAudit: db.prepare<[string], { n: number }>('select count(*) as n from audit where postmortem = ?'),
  }

  function compactAt(
    position: number | null,
    { postmortem, document, bytes }: Extract<Write, { kind: 'compact' }>,
  ) {
    if (position === null) return
    sql.dropUpTo.run(postmortem, document, position)
    sql.compact.run(position, postmortem, document, bytes, crc32(bytes))
  }

  function write(each: Write): void {
    switch (each.kind) {
      case 'state':
        sql.state.run(each.postmortem, each.json)
        return
      case 'update':
        sql.update.run(each.postmortem, each.document, each.bytes, crc32(each.bytes))
        return
      case 'compact':
        compactAt(sql.newest.get(each.postmortem, each.document, each.upTo)?.position ?? null, each)
        return
      case 'reset':
        sql.dropAll.run(each.postmortem, each.document)
        sql.dropLeases.run(each.postmortem, each.document)
        sql.update.run(each.postmortem, each.document, each.bytes, crc32(each.bytes))
        for (const client of each.retired) sql.retire.run(each.postmortem, each.document, client)
        return
      case 'lease':
        sql.lease.run(each.postmortem, each.document, each.client, each.seat)
        return
      case 'seat':
        sql.seat.run(each.tokenHash, each.postmortem, each.seat)
        return
      case 'unseat':
        sql.unseat.run(each.postmortem, each.seat)
        return
      case 'audit':
        sql.audit.run(each.postmortem, each.at, each.seat, each.command)
        return
      case 'answer':
        sql.answer.run(each.keyHash, each.fingerprint, each.json)
        return
      case 'setting':
        sql.setting.run(each.name, each.value)
    }
  }

  const writeAll = db.transaction((writes: readonly Write[]) => writes.forEach(write))

  const putAside = db.transaction((postmortem: string, document: string, from: number) => {
    sql.setAside.run(postmortem, document, from)
    sql.dropFrom.run(postmortem, document, from)
  })

  /** The write-ahead log would keep a revealed draft readable until it happens to be overwritten. */
  let mustForget = false
  function forgetReplaced(): void {
    try {
      db.pragma('wal_checkpoint(TRUNCATE)')
      mustForget = false
    } catch {
      // The commit itself is on disk; a full one may have no room to move it. The next commit tries again.
    }
  }

  return {
    commit(writes: readonly Write[]): void {
      writeAll.immediate(writes)
      if (writes.some((each) => each.kind === 'reset')) mustForget = true
      if (mustForget) forgetReplaced()
    },
    readState: (postmortem: string): string | null => sql.readState.get(postmortem)?.state ?? null,
    readDocument(postmortem: string, document: string): StoredDocument {
      const rows = sql.readUpdates.all(postmortem, document)
      const firstDamaged = rows.findIndex((row) => crc32(row.bytes) !== row.checksum)
      // Where nothing is left to begin with, an empty document must not take the place of a full one.
      if (firstDamaged === 0) throw new Unreadable(`the first row of ${document} is damaged`)
      const sound = firstDamaged < 0 ? rows : rows.slice(0, firstDamaged)
      const damaged = rows[firstDamaged]
      // What is written from now on must not stand behind something that cannot be read.
      if (damaged) putAside.immediate(postmortem, document, damaged.position)
      return {
        updates: sound.map(({ position, bytes }) => ({ position, bytes })),
        retired: sql.readRetired.all(postmortem, document).map(({ client }) => client),
        leases: sql.readLeases.all(postmortem, document),
        damaged: rows.length - sound.length,
      }
    },
    findSeat: (tokenHash: string): SeatKey | null => sql.findSeat.get(tokenHash) ?? null,
    findAnswer: (keyHash: string) => sql.findAnswer.get(keyHash) ?? null,
    readSetting: (name: string): string | null => sql.readSetting.get(name)?.value ?? null,
    countAudit: (postmortem: string): number => sql.countAudit.get(postmortem)?.n ?? 0,
    close: () => void db.close(),
  }
}

export type SqliteDatabase = ReturnType<typeof openSqliteDatabase>
