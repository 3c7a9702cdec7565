import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildServer, openSqliteStore, readConfig } from '@second-story/server'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'

it('[CF4] the server ends, also when somebody comes in while it waits for the disk', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'second-story-test-'))
  const store = await openSqliteStore(join(dataDir, 'second-story.sqlite'))
  const { promise: mended, resolve: mend } = Promise.withResolvers<void>()
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
  const slow = {
    ...store,
    async readState(id: string) {
      ask()
      await mended
      return store.readState(id)
    },
  }
  const app = await buildServer(readConfig({ DATA_DIR: dataDir, PORT: '0' }), slow)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const knock = () => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/sync/somewhere/record`, {
      headers: { authorization: 'Bearer a-token-that-nobody-has' },
    })
    return new Promise<void>((resolve) => {
      socket.on('error', () => resolve())
      socket.on('close', () => resolve())
    })
  }
  const first = knock()
  await asked
  const started = performance.now()
  const ending = app.close()
  // Answered with 503: the server is closing already.
  await knock()
  mend()
  await expect(ending).resolves.toBeUndefined()
  await first
  console.log(`ended after ${Math.round(performance.now() - started)} ms`)
  rmSync(dataDir, { recursive: true, force: true })
}, 20_000)
