import { eventText } from '@second-story/postmortem'
import { closeCodes } from '@second-story/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { openRawSocket } from './rawSocket.ts'
import { setStage } from './stage.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const megabyte = 1024 * 1024
const saved = { kind: 'saved' }
const chunk = 'The pager was silent. '.repeat(12_000)

describe('a reader who stops reading', () => {
  it('[HO37] is closed with 4529 once more than 1 MB waits; the others go on', async () => {
    const stage = await setStage(server, 'record')
    const { eve, facilitator, meeting } = stage
    const watcher = await openRawSocket(server, meeting.id, 'record', facilitator.token)
    // What fits into the buffers of both operating systems never waits in the server, so each pause is a longer one,
    // with a reader of its own: whoever reads a lot is given larger buffers. Each looks up soon enough to be told why
    // it was closed; who never looks is cut off without learning it.
    const outcomes: string[] = []
    let code: number | null = null
    for (let size = 2; code === null && size <= 24; size += 2) {
      const slow = await openRawSocket(server, meeting.id, 'record', facilitator.token)
      slow.pause()
      const started = performance.now()
      for (let sent = 0; sent < size * megabyte; sent += chunk.length)
        expect(await eve.edit((doc) => eventText(doc, 'of-eve', 'text')?.insert(0, chunk))).toEqual(saved)
      outcomes.push(`${size} MB in ${Math.round(performance.now() - started)} ms`)
      slow.resume()
      code = await slow.readState().then(
        () => null,
        () => slow.closed,
      )
      slow.close()
      const cleared = eve.edit((doc) => eventText(doc, 'of-eve', 'text')?.delete(0, size * 2 * megabyte))
      expect(await cleared).toEqual(saved)
    }
    expect(code, outcomes.join(', ')).toBe(closeCodes['too-slow'])
    expect(watcher.isOpen).toBe(true)
    expect(Y.encodeStateVector(await stage.read())).toEqual(Y.encodeStateVector(eve.doc))
    await stage.expectVictimUnharmed()
    watcher.close()
    stage.close()
  })
})
