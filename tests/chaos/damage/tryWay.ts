import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import type { SqliteDatabase } from '../../../apps/server/src/durable-log/sqliteDatabase.ts'
import { openSqliteDatabase } from '../../../apps/server/src/durable-log/sqliteDatabase.ts'
import type { StoredDocument } from '../../../apps/server/src/durable-log/store.ts'
import { Unreadable } from '../../../apps/server/src/durable-log/store.ts'
import type { RandomSource } from '../../hostile/fuzz/randomSource.ts'
import { damageStore } from './damageFile.ts'
import type { SampleDocument, SampleStores } from './sampleStore.ts'
import { copyStore, fileName } from './sampleStore.ts'

export interface WayResult {
  /** What was done to the file. */
  readonly damage: string
  readonly outcome: 'nothing lost' | 'a prefix, and said so' | 'refused, file kept'
  /** Updates that were acknowledged and are not read any more. */
  readonly lost: number
  /** Documents whose first row is gone; they stay closed. */
  readonly closed: number
  readonly wasRebuilt: boolean
  /** Broken promises; none in a good run. */
  readonly violations: readonly string[]
}

/** Damages a copy of a store in one way, opens it as the server does, and gives it back what a replica still has. */
export function tryWay(stores: SampleStores, random: RandomSource): WayResult {
  const folder = mkdtempSync(join(tmpdir(), 'second-story-way-'))
  try {
    copyStore(random.pickAny(stores.images) ?? '', folder)
    const path = join(folder, fileName)
    const damage = damageStore(path, random)
    return { damage, ...judge(stores.documents, path) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function judge(documents: readonly SampleDocument[], path: string): Omit<WayResult, 'damage'> {
  const before = readFileSync(path)
  const violations: string[] = []
  let database: SqliteDatabase
  try {
    database = openSqliteDatabase(path, { mend: true })
  } catch (error) {
    const isKept = readFileSync(path).equals(before)
    const message = error instanceof Error ? error.message : String(error)
    if (!isKept) violations.push(`refused, and the file was changed: ${message}`)
    if (message.includes('\n')) violations.push(`refused with more than one line: ${message}`)
    return { outcome: 'refused, file kept', lost: 0, closed: 0, wasRebuilt: false, violations }
  }
  const { lost: missing, damage, kept } = database.found()
  let said = missing
  let lost = 0
  let closed = 0
  try {
    for (const sample of documents) {
      const stored = read(database, sample)
      if (stored === null) {
        closed++
        lost += sample.updates.length
        continue
      }
      said += stored.damaged
      lost += sample.updates.length - stored.updates.length
      if (!isPrefix(stored, sample)) violations.push(`${sample.postmortem}/${sample.document} is no prefix`)
      giveBack(database, sample, stored)
    }
    database.close()
    violations.push(...readAgain(documents, path, closed))
  } catch (error) {
    violations.push(String(error))
  }
  // Silence is the one thing that must not be.
  if (lost > 0 && said === 0 && closed === 0 && damage === null)
    violations.push(`${lost} updates lost in silence`)
  if (kept !== null && readFileSync(kept).length === 0) violations.push('the damaged file was not kept')
  return {
    outcome: lost === 0 ? 'nothing lost' : 'a prefix, and said so',
    lost,
    closed,
    wasRebuilt: kept !== null,
    violations,
  }
}

function read(database: SqliteDatabase, { postmortem, document }: SampleDocument): StoredDocument | null {
  try {
    return database.readDocument(postmortem, document)
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

const isPrefix = ({ updates }: StoredDocument, sample: SampleDocument): boolean =>
  updates.every(({ bytes }, index) => Buffer.compare(bytes, sample.updates[index] ?? new Uint8Array()) === 0)

/** As a client that comes back with its replica. */
function giveBack(
  database: SqliteDatabase,
  { postmortem, document, doc }: SampleDocument,
  stored: StoredDocument,
): void {
  const held = new Y.Doc()
  for (const { bytes } of stored.updates) Y.applyUpdate(held, bytes)
  const bytes = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(held))
  database.commit([{ kind: 'update', postmortem, document, bytes }])
}

function readAgain(documents: readonly SampleDocument[], path: string, closed: number): string[] {
  const database = openSqliteDatabase(path, { mend: true })
  const faults: string[] = []
  const { damage } = database.found()
  if (damage !== null) faults.push(`damaged still, when it was opened again: ${damage}`)
  let unread = 0
  for (const sample of documents) {
    const stored = read(database, sample)
    if (stored === null) unread++
    else if (stored.damaged > 0) faults.push(`${sample.postmortem}/${sample.document} is damaged again`)
    else if (textOf(stored) !== sample.doc.getText('text').toString())
      faults.push(`${sample.postmortem}/${sample.document} did not come back whole`)
  }
  database.close()
  if (unread !== closed) faults.push(`${unread} documents are closed, after ${closed}`)
  return faults
}

function textOf({ updates }: StoredDocument): string {
  const doc = new Y.Doc()
  for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  return doc.getText('text').toString()
}
