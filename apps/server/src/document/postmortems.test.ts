import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createGroupCommit } from '../durable-log/groupCommit.ts'
import { openSqliteStore } from '../durable-log/sqliteStore.ts'
import type { Store } from '../durable-log/store.ts'
import { StoreUnavailable } from '../durable-log/store.ts'
import type { Postmortems } from './postmortems.ts'
import { createPostmortems } from './postmortems.ts'

let folder: string
let store: Store
let postmortems: Postmortems

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'second-story-postmortems-'))
  store = await openSqliteStore(join(folder, 'test.sqlite'))
  postmortems = createPostmortems(store, createGroupCommit(store), () => undefined)
})
afterEach(async () => {
  postmortems.close()
  await store.close()
  rmSync(folder, { recursive: true })
})

it('[DL14] what is forgotten carries out nothing that still waits for its turn; the one that is read anew does', async () => {
  const first = await postmortems.create({ title: 'A test', kind: 'incident', now: 0 })
  const done: string[] = []
  const act = (name: string) => async () => void done.push(name)
  let fail: () => void = () => undefined
  const failing = first.inTurn(() => new Promise<void>((resolve) => (fail = resolve)))
  const waiting = first.inTurn(act('in the old one'))
  await Promise.resolve()
  postmortems.evict(first)
  fail()
  await failing
  await expect(waiting).rejects.toThrow(StoreUnavailable)
  const second = await postmortems.open(first.id)
  await second?.inTurn(act('in the new one'))
  expect(done).toEqual(['in the new one'])
  expect(second).not.toBe(first)
  expect(postmortems.all()).toEqual([second])
})
