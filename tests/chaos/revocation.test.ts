import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from '../harness/eventually.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { readFresh } from '../hostile/readFresh.ts'
import { openTypist } from './typist.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const rounds = 10

describe('a role that is taken away in mid-typing', () => {
  it(`[CH8] counts from the next frame, and is said; ${rounds} times`, async () => {
    const meeting = await openMeeting(server)
    const sam = await meeting.join('facilitator', 'Sam')
    const told: number[] = []
    for (let round = 0; round < rounds; round++) {
      const ana = await openTypist(server, meeting, `Ana ${round}`)
      const typing = setInterval(() => ana.type(1), 2)
      await eventually(() => expect(ana.acknowledged()).toBeGreaterThan(5))
      const asked = performance.now()
      const answer = await sam.command('assignRole', { seat: ana.seat.seat, role: 'observer' })
      expect(answer.status).toBe(200)
      const typedAtAnswer = ana.typed().length
      // She goes on typing, as one does before one has read anything.
      await eventually(() => {
        expect(ana.rights.at(-1)?.allowed).toBe(false)
        expect(ana.typed().length).toBeGreaterThan(typedAtAnswer + 20)
      })
      clearInterval(typing)
      told.push((ana.rights.at(-1)?.at ?? Number.NaN) - asked)
      const kept = ana.textIn(await readFresh(server, meeting.id, 'record', sam.token))
      expect(kept.length).toBeGreaterThan(5)
      expect(kept.length).toBeLessThanOrEqual(typedAtAnswer)
      expect(ana.typed().startsWith(kept)).toBe(true)
      ana.close()
    }
    console.log(`a role taken away: told after ${Math.round(Math.max(...told))} ms at most`)
  }, 60_000)
})
