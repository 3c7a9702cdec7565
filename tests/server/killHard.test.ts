import { frameTypes, readSaved } from '@second-story/protocol'
import type * as decoding from 'lib0/decoding'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { connect } from '../harness/connect.ts'
import { eventually } from '../harness/eventually.ts'
import type { TestMeeting } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

/** `KILLS=100` for the long form. */
const rounds = Number(process.env['KILLS'] ?? 3)
const writers = 3

let server: TestServer
let meeting: TestMeeting

beforeAll(async () => {
  server = await startServer()
  meeting = await openMeeting(server)
})
afterAll(() => server.stop())

/** Types letters as fast as it can; counts those that the server has acknowledged. */
async function typist(token: string, name: string) {
  const client = connect(server, meeting.id, 'record', token)
  let acknowledged = 0
  client.provider.messageHandlers[frameTypes.saved] = (_encoder, decoder: decoding.Decoder) => {
    acknowledged = readSaved(decoder)
  }
  await client.synced
  const text = new Y.Text()
  client.doc.getMap('learnings').set(name, text)
  let typed = 0
  const timer = setInterval(() => {
    for (let each = 0; each < 5; each++) text.insert(text.length, String(typed++ % 10))
  }, 1)
  return {
    acknowledged: () => acknowledged,
    stop() {
      clearInterval(timer)
      client.close()
    },
  }
}

describe('kill -9 in the middle of typing', () => {
  it(
    '[DL1] loses nothing that was acknowledged, and nobody comes back to give it again',
    async () => {
      let total = 0
      let slowest = 0
      for (let round = 0; round < rounds; round++) {
        if (round % 10 === 0) meeting = await openMeeting(server)
        const names = Array.from({ length: writers }, (_each, index) => `r${round}w${index}`)
        const seats = await Promise.all(names.map((name) => meeting.join('participant', name)))
        const typists = await Promise.all(seats.map((seat, index) => typist(seat.token, names[index] ?? '')))
        await eventually(() => {
          for (const { acknowledged } of typists) expect(acknowledged()).toBeGreaterThan(100)
        })
        await server.killHard()
        // The first two write frames are the answer to the server's sync step 1 and the creation of the text.
        const letters = typists.map(({ acknowledged }) => acknowledged() - 2)
        for (const { stop } of typists) stop()
        const restarted = performance.now()
        await server.restart()
        const reader = await meeting.join('observer', 'Reader')
        const client = connect(server, meeting.id, 'record', reader.token)
        await client.synced
        slowest = Math.max(slowest, performance.now() - restarted)
        names.forEach((name, index) => {
          const kept = String(client.doc.getMap('learnings').get(name)).length
          expect(kept).toBeGreaterThanOrEqual(letters[index] ?? 0)
          total += letters[index] ?? 0
        })
        client.close()
      }
      console.log(
        `${rounds} kills, ${total} acknowledged letters, none lost; slowest back in ${Math.round(slowest)} ms`,
      )
      expect(total).toBeGreaterThan(rounds * writers * 90)
    },
    30_000 + rounds * 10_000,
  )
})
