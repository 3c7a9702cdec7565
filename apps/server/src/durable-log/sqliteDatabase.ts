import { openSqliteFile } from './openSqliteFile.ts'
import type { UpdateRow } from './rowChecksum.ts'
import { countSound, stateChecksum, updateChecksum } from './rowChecksum.ts'
import type { SeatKey, StoredDocument, Write } from './store.ts'
import { Unreadable } from './store.ts'

/** How far back to look for the documents that were written last. */
const recentUpdates = 500

/** The synchronous half of the SQLite store; runs on a worker, so that no fsync ever holds up a keystroke. */
export function openSqliteDatabase(path: string, options: { readonly mend: boolean }) {
  const { db, mark, found, lastPosition } = openSqliteFile(path, options)

  const sql = {
    state: db.prepare(
      'insert into postmortem values (?, ?, ?) on conflict do update set state = excluded.state, checksum = excluded.checksum',
    ),
    update: db.prepare(
      `insert into document_update (position, postmortem, document, number, whole, bytes, checksum)
        values (?, ?, ?, ?, ?, ?, ?)`,
    ),
    newest: db.prepare<[string, string, number], { position: number; number: number }>(
      `select position, number from document_update where postmortem = ? and document = ? and position <= ?
        order by position desc limit 1`,
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
    readState: db.prepare<[string], { state: string; checksum: number }>(
      'select state, checksum from postmortem where id = ?',
    ),
    hasUpdates: db.prepare<[string]>('select 1 from document_update where postmortem = ? limit 1'),
    readUpdates: db.prepare<[string, string], UpdateRow>(
      'select position, number, whole, bytes, checksum from document_update where postmortem = ? and document = ? order by position',
    ),
    readRetired: db.prepare<[string, string], { client: number }>(
      'select client from retired_client where postmortem = ? and document = ?',
    ),
    readLeases: db.prepare<[string, string], { client: number; seat: string }>(
      'select client, seat from client_lease where postmortem = ? and document = ?',
    ),
    readRecent: db.prepare<[number, number], { postmortem: string; document: string }>(
      'select postmortem, document from (select * from document_update order by position desc limit ?) group by postmortem, document order by max(position) desc limit ?',
    ),
    findSeat: db.prepare<[string], SeatKey>('select postmortem, seat from seat where token_hash = ?'),
    findAnswer: db.prepare<[string], { fingerprint: string; json: string }>(
      'select fingerprint, json from answer where key_hash = ?',
    ),
    readSetting: db.prepare<[string], { value: string }>('select value from setting where name = ?'),
    countAudit: db.prepare<[string], { n: number }>('select count(*) as n from audit where postmortem = ?'),
  }

  let position = lastPosition
  /** The number of the last update of each document that was written lately. */
  const numbers = new Map<string, number>()

  function append(postmortem: string, document: string, bytes: Uint8Array): void {
    const key = `${postmortem}/${document}`
    const before = numbers.get(key) ?? sql.newest.get(postmortem, document, maxPosition)?.number ?? 0
    const number = before + 1
    if (numbers.size > rememberedNumbers) numbers.clear()
    numbers.set(key, number)
    position++
    const whole = number === 1 ? 1 : 0
    insert(position, postmortem, document, { number, whole, bytes })
  }

  function insert(
    at: number,
    postmortem: string,
    document: string,
    row: Pick<UpdateRow, 'number' | 'whole' | 'bytes'>,
  ): void {
    const checksum = updateChecksum(postmortem, document, row)
    sql.update.run(at, postmortem, document, row.number, row.whole, row.bytes, checksum)
  }

  function compact({ postmortem, document, upTo, bytes }: Extract<Write, { kind: 'compact' }>): void {
    const newest = sql.newest.get(postmortem, document, upTo)
    if (!newest) return
    sql.dropUpTo.run(postmortem, document, newest.position)
    insert(newest.position, postmortem, document, { number: newest.number, whole: 1, bytes })
  }

  function write(each: Write): void {
    switch (each.kind) {
      case 'state':
        sql.state.run(each.postmortem, each.json, stateChecksum(each.postmortem, each.json))
        return
      case 'update':
        append(each.postmortem, each.document, each.bytes)
        return
      case 'compact':
        compact(each)
        return
      case 'reset':
        sql.dropAll.run(each.postmortem, each.document)
        sql.dropLeases.run(each.postmortem, each.document)
        numbers.set(`${each.postmortem}/${each.document}`, 0)
        append(each.postmortem, each.document, each.bytes)
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

  /** What is written from now on must not stand behind something that cannot be read. */
  const putAside = db.transaction((postmortem: string, document: string, from: number) => {
    sql.setAside.run(postmortem, document, from)
    sql.dropFrom.run(postmortem, document, from)
    numbers.delete(`${postmortem}/${document}`)
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
    found: () => found,
    commit(writes: readonly Write[]): void {
      const before = position
      try {
        writeAll.immediate(writes)
      } catch (error) {
        position = before
        numbers.clear()
        throw error
      }
      mark.set(position)
      if (writes.some((each) => each.kind === 'reset')) mustForget = true
      if (mustForget) forgetReplaced()
    },
    readState(postmortem: string): string | null {
      const row = sql.readState.get(postmortem)
      if (!row && sql.hasUpdates.get(postmortem)) throw new Unreadable('the state is missing')
      if (row && stateChecksum(postmortem, row.state) !== row.checksum)
        throw new Unreadable('the state is damaged')
      return row?.state ?? null
    },
    readDocument(postmortem: string, document: string): StoredDocument {
      const rows = sql.readUpdates.all(postmortem, document)
      const sound = rows.slice(0, countSound(postmortem, document, rows))
      const bad = rows[sound.length]
      // Where nothing is left to begin with, an empty document must not take the place of a full one.
      if (bad && sound.length === 0) throw new Unreadable(`the first of ${rows.length} rows is damaged`)
      if (bad && options.mend) putAside.immediate(postmortem, document, bad.position)
      return {
        updates: sound.map(({ position, bytes }) => ({ position, bytes })),
        retired: sql.readRetired.all(postmortem, document).map(({ client }) => client),
        leases: sql.readLeases.all(postmortem, document),
        damaged: rows.length - sound.length,
      }
    },
    readRecent: (most: number) => sql.readRecent.all(recentUpdates, most),
    findSeat: (tokenHash: string): SeatKey | null => sql.findSeat.get(tokenHash) ?? null,
    findAnswer: (keyHash: string) => sql.findAnswer.get(keyHash) ?? null,
    readSetting: (name: string): string | null => sql.readSetting.get(name)?.value ?? null,
    countAudit: (postmortem: string): number => sql.countAudit.get(postmortem)?.n ?? 0,
    close() {
      mark.close()
      db.close()
    },
  }
}

const maxPosition = Number.MAX_SAFE_INTEGER
const rememberedNumbers = 10_000

export type SqliteDatabase = ReturnType<typeof openSqliteDatabase>
