import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from './store.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

/** What every store must do; a second implementation runs the same suite. `reopen` gives the same data to a new store. */
export function storeContract(
  name: string,
  open: () => Promise<Store>,
  reopen: (store: Store) => Promise<Store>,
): void {
  describe(`${name}, as a store`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())
    const update = (document: string, ...values: number[]) =>
      ({ kind: 'update', postmortem: 'p', document, bytes: bytes(...values) }) as const

    it('[DL2] gives back what was committed, in order, also after it was opened again', async () => {
      await store.commit([update('record', 1), update('notes', 9)])
      await store.commit([update('record', 2)])
      store = await reopen(store)
      const { updates, damaged } = await store.readDocument('p', 'record')
      expect(updates.map((each) => [...each.bytes])).toEqual([[1], [2]])
      expect(damaged).toBe(0)
      expect((await store.readDocument('q', 'record')).updates).toEqual([])
    })
    it('[DL3] commits all writes of a call or none', async () => {
      const seat = { kind: 'seat', postmortem: 'p', seat: 's', tokenHash: 'same' } as const
      await store.commit([seat])
      await expect(store.commit([update('record', 7), seat])).rejects.toThrow()
      expect((await store.readDocument('p', 'record')).updates).toEqual([])
    })
    it('[DL4] puts one update in the place of many', async () => {
      await store.commit([update('record', 1), update('record', 2), update('record', 3)])
      const { updates } = await store.readDocument('p', 'record')
      await store.commit([
        {
          kind: 'compact',
          postmortem: 'p',
          document: 'record',
          upTo: updates[1]?.position ?? 0,
          bytes: bytes(12),
        },
      ])
      expect((await store.readDocument('p', 'record')).updates.map((each) => [...each.bytes])).toEqual([
        [12],
        [3],
      ])
    })
    it('[DL5] begins a document anew and remembers whom it retired', async () => {
      await store.commit([update('draft/s', 1)])
      await store.commit([
        {
          kind: 'reset',
          postmortem: 'p',
          document: 'draft/s',
          bytes: bytes(5),
          retired: [77, 4_294_967_295],
        },
      ])
      store = await reopen(store)
      const { updates, retired } = await store.readDocument('p', 'draft/s')
      expect(updates.map((each) => [...each.bytes])).toEqual([[5]])
      expect([...retired].sort()).toEqual([4_294_967_295, 77])
    })
    it('[DL6] keeps state, seats, answers and settings', async () => {
      await store.commit([
        { kind: 'state', postmortem: 'p', json: '{"a":1}' },
        { kind: 'state', postmortem: 'p', json: '{"a":2}' },
        { kind: 'seat', postmortem: 'p', seat: 's', tokenHash: 'h' },
        { kind: 'answer', keyHash: 'k', fingerprint: 'f', json: '{}' },
        { kind: 'setting', name: 'n', value: 'v' },
        { kind: 'audit', postmortem: 'p', at: 1, seat: null, command: 'reveal' },
      ])
      expect(await store.readState('p')).toBe('{"a":2}')
      expect(await store.readState('q')).toBeNull()
      expect(await store.findSeat('h')).toEqual({ postmortem: 'p', seat: 's' })
      expect(await store.findAnswer('k')).toEqual({ fingerprint: 'f', json: '{}' })
      expect(await store.readSetting('n')).toBe('v')
      expect(await store.countAudit('p')).toBe(1)
    })
    it('[DL12] knows which documents were written last', async () => {
      await store.commit([update('record', 1), update('notes', 2), update('record', 3), update('voices', 4)])
      store = await reopen(store)
      expect(await store.readRecent(2)).toEqual([
        { postmortem: 'p', document: 'voices' },
        { postmortem: 'p', document: 'record' },
      ])
    })
  })
}
