import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { joinUpdates } from './joinUpdates.ts'
import { scanUpdate } from './scanUpdate.ts'

it('[UI5] joins deletions in order: a replica that gets them before the words deletes these, and never others', () => {
  const writer = new Y.Doc()
  const text = writer.getText('t')
  text.insert(0, 'they did what made sense')
  const words = Y.encodeStateAsUpdate(writer)
  const deletions: Uint8Array[] = []
  writer.on('update', (update: Uint8Array) => deletions.push(update))
  text.delete(10, 4)
  text.delete(0, 4)
  text.delete(12, 1)
  const joined = scanUpdate(joinUpdates(deletions.map(scanUpdate)))
  expect(joined.deletions.map(({ ranges }) => ranges)).toEqual([
    [
      { clock: 0, length: 4 },
      { clock: 10, length: 4 },
      { clock: 20, length: 1 },
    ],
  ])
  const reader = new Y.Doc()
  Y.applyUpdate(reader, joined.bytes)
  Y.applyUpdate(reader, words)
  expect(reader.getText('t').toString()).toBe(text.toString())
  expect(reader.store.pendingDs).toBeNull()
})
