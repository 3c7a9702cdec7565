/** `secure_delete`: what was deleted for anonymity must not be found in the file afterwards. */
export const pragmas = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON']

export const schema = `
create table if not exists postmortem (id text primary key, state text not null) strict;
create table if not exists document_update (
  position integer primary key,
  postmortem text not null,
  document text not null,
  bytes blob not null,
  checksum integer not null
) strict;
create index if not exists document_update_by_document on document_update (postmortem, document, position);
create table if not exists damaged_update (
  position integer primary key,
  postmortem text not null,
  document text not null,
  bytes blob not null,
  checksum integer not null
) strict;
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
