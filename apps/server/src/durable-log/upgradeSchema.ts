import { crc32 } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { stateChecksum, updateChecksum } from './rowChecksum.ts'
import { schemaVersion, setVersion } from './sqliteSchema.ts'

type OldRow = { position: number; postmortem: string; document: string; bytes: Uint8Array; checksum: number }

/** Brings a file of an earlier version into today's shape, in one transaction. */
export function upgradeSchema(db: Database): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  const isNew = db.prepare("select 1 from sqlite_schema where name = 'document_update'").get() === undefined
  if (isNew || version >= schemaVersion) return
  db.transaction(() => {
    // Its order of columns is another one: what was put aside stays readable under another name.
    db.exec('alter table damaged_update rename to damaged_update_1')
    db.exec('alter table document_update rename to document_update_1')
    db.exec('drop index document_update_by_document')
    db.exec(`create table document_update (position integer primary key, postmortem text not null, document text not null,
      number integer not null, whole integer not null, bytes blob not null, checksum integer not null) strict`)
    const insert = db.prepare('insert into document_update values (?, ?, ?, ?, ?, ?, ?)')
    const numbers = new Map<string, number>()
    for (const row of db.prepare<[], OldRow>('select * from document_update_1 order by position').iterate()) {
      const { position, postmortem, document, bytes } = row
      const number = (numbers.get(`${postmortem}/${document}`) ?? 0) + 1
      numbers.set(`${postmortem}/${document}`, number)
      const whole = number === 1 ? 1 : 0
      const sum = updateChecksum(postmortem, document, { number, whole, bytes })
      // What was damaged before must stay so.
      const isSound = crc32(bytes) === row.checksum
      insert.run(position, postmortem, document, number, whole, bytes, isSound ? sum : sum ^ 1)
    }
    db.exec('drop table document_update_1')
    db.exec('alter table postmortem add column checksum integer not null default 0')
    const states = db.prepare<[], { id: string; state: string }>('select id, state from postmortem').all()
    const sign = db.prepare('update postmortem set checksum = ? where id = ?')
    for (const { id, state } of states) sign.run(stateChecksum(id, state), id)
    // Within the transaction: half of an upgrade must not be taken for the old shape, or for the new one.
    setVersion(db)
  })()
}
