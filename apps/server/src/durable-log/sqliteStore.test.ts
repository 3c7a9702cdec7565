import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from './sqliteStore.ts'
import type { Store } from './store.ts'
import { StoreUnavailable } from './store.ts'
import { storeContract } from './storeContract.ts'

const paths = new WeakMap<Store, string>()
async function openAt(path: string): Promise<Store> {
  const store = await openSqliteStore(path)
  paths.set(store, path)
  return store
}
const newPath = () => join(mkdtempSync(join(tmpdir(), 'second-story-test-')), 'test.sqlite')

storeContract(
  'SQLite',
  () => openAt(newPath()),
  async (store) => {
    await store.close()
    return openAt(paths.get(store) ?? '')
  },
)

describe('the SQLite store', () => {
  it('[DL7] keeps a damaged update and all behind it aside, and says how many', async () => {
    const path = newPath()
    const store = await openAt(path)
    const update = (value: number) =>
      ({ kind: 'update', postmortem: 'p', document: 'record', bytes: new Uint8Array([value]) }) as const
    await store.commit([update(1), update(2), update(3)])
    await store.close()
    const raw = new Database(path)
    raw.exec("update document_update set bytes = x'ff' where position = 2")
    raw.close()
    const again = await openAt(path)
    const { updates, damaged } = await again.readDocument('p', 'record')
    expect(updates.map(({ bytes }) => [...bytes])).toEqual([[1]])
    expect(damaged).toBe(2)
    await again.close()
  })
  it('[DL8] cannot be opened where there is no folder', async () => {
    await expect(openSqliteStore('/proc/none/test.sqlite')).rejects.toThrow(StoreUnavailable)
  })
})
