import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { openSqliteDatabase } from '../../../apps/server/src/durable-log/sqliteDatabase.ts'
import type { RandomSource } from '../../hostile/fuzz/randomSource.ts'

export const suffixes = ['', '-wal', '-mark'] as const
export const fileName = 'second-story.sqlite'

export interface SampleDocument {
  readonly postmortem: string
  readonly document: string
  /** What was committed, in order. */
  readonly updates: readonly Uint8Array[]
  /** A replica that has all of it. */
  readonly doc: Y.Doc
}

/** Stores of several documents, all acknowledged, as they lie on the disk when their process is gone. */
export interface SampleStores {
  readonly documents: readonly SampleDocument[]
  /** Two states of the same data: killed with a long write-ahead log, and closed in good order. */
  readonly images: readonly string[]
  close(): void
}

const documentCount = 8
const commits = 900

/** Types into eight documents, three at a time, as a meeting does. */
export function makeSampleStores(random: RandomSource): SampleStores {
  const folder = mkdtempSync(join(tmpdir(), 'second-story-damage-'))
  const live = join(folder, 'live')
  const killed = join(folder, 'killed')
  const closed = join(folder, 'closed')
  for (const each of [live, killed, closed]) mkdirSync(each)
  const database = openSqliteDatabase(join(live, fileName), { mend: true })
  const documents = Array.from({ length: documentCount }, (_each, index) => {
    const doc = new Y.Doc()
    doc.clientID = index + 1
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    return { postmortem: `p${index % 4}`, document: index < 4 ? 'record' : 'notes', updates, doc }
  })
  for (let commit = 0; commit < commits; commit++) {
    const written = documents.slice(commit % 6, (commit % 6) + 3)
    const writes = written.flatMap(({ postmortem, document, updates, doc }, index) => {
      const before = updates.length
      doc.getText('text').insert(doc.getText('text').length, `${commit} ${'x'.repeat(random.int(60))} `)
      if (random.chance(0.02)) doc.getText('text').insert(0, 'y'.repeat(5_000))
      const fresh = updates
        .slice(before)
        .map((bytes) => ({ kind: 'update', postmortem, document, bytes }) as const)
      const state = { kind: 'state', postmortem, json: JSON.stringify({ commit }) } as const
      return index === 0 ? [state, ...fresh] : fresh
    })
    database.commit([
      ...writes,
      { kind: 'seat', postmortem: 'p0', seat: `s${commit}`, tokenHash: `${random.int(2 ** 31)}-${commit}` },
      { kind: 'lease', postmortem: 'p0', document: 'record', client: 1_000 + commit, seat: 's' },
    ])
  }
  copyStore(live, killed)
  database.close()
  copyStore(live, closed)
  return {
    documents,
    images: [killed, closed],
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export function copyStore(from: string, to: string): void {
  for (const suffix of suffixes)
    if (existsSync(join(from, fileName + suffix)))
      copyFileSync(join(from, fileName + suffix), join(to, fileName + suffix))
}
