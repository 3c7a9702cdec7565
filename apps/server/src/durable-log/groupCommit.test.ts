import { describe, expect, it } from 'vitest'
import { createGroupCommit } from './groupCommit.ts'
import type { Write } from './store.ts'
import { StoreUnavailable } from './store.ts'

const write = (name: string): Write => ({ kind: 'setting', name, value: '' })
const nameOf = (each: Write) => (each.kind === 'setting' ? each.name : '')

/** A disk whose answers the test decides; what it has taken is what a real one would hold. */
function disk(answer: (names: string[]) => Error | null) {
  const taken: string[][] = []
  return {
    taken,
    async commit(writes: readonly Write[]) {
      const names = writes.map(nameOf)
      const error = answer(names)
      if (error) throw error
      taken.push(names)
    },
  }
}

describe('group commit', () => {
  it('[DL9] puts what arrives together into one transaction, in order', async () => {
    const store = disk(() => null)
    const log = createGroupCommit(store)
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => log.commit([write(name)])))
    await log.commit([write('e')])
    expect(store.taken).toEqual([['a', 'b', 'c', 'd'], ['e']])
  })
  it('[DL10] waits while the disk takes nothing, says so, and loses nothing', async () => {
    let isFull = true
    const store = disk(() => (isFull ? new StoreUnavailable('disk full') : null))
    const log = createGroupCommit(store)
    const health: boolean[] = []
    log.onHealth((isHealthy) => {
      health.push(isHealthy)
      isFull = false
    })
    await Promise.all(['a', 'b'].map((name) => log.commit([write(name)])))
    expect(store.taken.flat()).toEqual(['a', 'b'])
    expect(health).toEqual([false, true])
  })
  it('[DL11] lets one faulty write fail alone', async () => {
    const store = disk((names) => (names.includes('bad') ? new Error('constraint') : null))
    const log = createGroupCommit(store)
    const results = await Promise.allSettled(['a', 'b', 'bad', 'c'].map((name) => log.commit([write(name)])))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(store.taken.flat()).toEqual(['a', 'b', 'c'])
  })
})
