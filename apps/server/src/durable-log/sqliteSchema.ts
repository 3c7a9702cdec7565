import type { Database } from 'better-sqlite3'

/** `secure_delete`: what was deleted for anonymity must not be found in the file afterwards. */
export const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'secure_delete = ON',
  'cell_size_check = ON',
]

/** Counts up when a table changes its shape; `upgradeSchema` brings older files along. */
export const schemaVersion = 2

/**
 * `number` counts the updates of a document without a gap, so that a missing one is noticed; `whole` is 1 where a row
 * holds everything up to its number. `checksum` speaks of all the columns before it.
 */
const updateColumns = `
  position integer primary key,
  postmortem text not null,
  document text not null,
  number integer not null,
  whole integer not null,
  bytes blob not null,
  checksum integer not null
`

export const schema = `
create table if not exists postmortem (id text primary key, state text not null, checksum integer not null) strict;
create table if not exists document_update (${updateColumns}) strict;
create index if not exists document_update_by_document on document_update (postmortem, document, position);
create table if not exists damaged_update (${updateColumns}) strict;
create table if not exists retired_client (
  postmortem text not null,
  document text not null,
  client integer not null,
  primary key (postmortem, document, client)
) strict;
create table if not exists client_lease (
  postmortem text not null,
  document text not null,
  client integer not null,
  seat text not null,
  primary key (postmortem, document, client)
) strict, without rowid;
create table if not exists seat (token_hash text primary key, postmortem text not null, seat text not null) strict;
create index if not exists seat_by_postmortem on seat (postmortem, seat);
create table if not exists audit (
  position integer primary key,
  postmortem text not null,
  at integer not null,
  seat text,
  command text not null
) strict;
create table if not exists answer (key_hash text primary key, fingerprint text not null, json text not null) strict;
create table if not exists setting (name text primary key, value text not null) strict;
`

/** Writes only what is another: a disk that is full must not keep a server from starting. */
export function setVersion(db: Database): void {
  if (db.pragma('user_version', { simple: true }) !== schemaVersion)
    db.pragma(`user_version = ${schemaVersion}`)
}

/** Every table, with the columns that tell its rows apart: what a rebuild copies. */
export const tables = {
  postmortem: 'rowid',
  document_update: 'rowid',
  damaged_update: 'rowid',
  retired_client: 'rowid',
  client_lease: 'postmortem, document, client',
  seat: 'rowid',
  audit: 'rowid',
  answer: 'rowid',
  setting: 'rowid',
} as const
export type TableName = keyof typeof tables
