import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '../harness/eventually.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { openTypist } from './typist.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

describe('an operator who restarts the server in the middle of a meeting', () => {
  it('[CH9] loses nothing: sockets are told to come back (4503), and what was typed meanwhile arrives', async () => {
    const meeting = await openMeeting(server)
    const typists = await Promise.all(['Ana', 'Ben', 'Kim'].map((name) => openTypist(server, meeting, name)))
    const typing = setInterval(() => {
      for (const each of typists) each.type(1)
    }, 2)
    for (let round = 0; round < 3; round++) {
      await eventually(() => {
        for (const each of typists) expect(each.acknowledged()).toBeGreaterThan(50)
      }, 20_000)
      await server.shutDown()
      await server.restart()
    }
    clearInterval(typing)
    await eventually(() => {
      for (const reader of typists)
        for (const writer of typists) expect(writer.textIn(reader.doc)).toBe(writer.typed())
    }, 20_000)
    for (const each of typists) {
      expect(each.typed()).toMatch(/^(0123456789)*0?1?2?3?4?5?6?7?8?9?$/)
      // While it was away there was nobody to answer: those closes have another code.
      expect(each.closes.filter((code) => code === 4503).length).toBeGreaterThanOrEqual(3)
      each.close()
    }
  }, 60_000)
})
