import { randomInt } from 'node:crypto'
import type { Role } from '@second-story/postmortem'
import { flattenInquiry, recordSnapshot } from '@second-story/postmortem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Client } from '../harness/connect.ts'
import { connect } from '../harness/connect.ts'
import { eventually } from '../harness/eventually.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { createRandomSource } from '../hostile/fuzz/randomSource.ts'
import { createGardener } from './growTree.ts'
import { treeFaults } from './treeFaults.ts'

const seed = Number(process.env['TREE_SEED'] ?? randomInt(1, 1_000_000))
const seats: readonly Role[] = ['facilitator', 'scribe', 'participant', 'participant', 'participant']
let server: TestServer

beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const treeOf = ({ doc }: Client) => JSON.stringify(recordSnapshot(doc).inquiry)

it(`[IT2] five seats grow one tree on one server, some of them offline for a while; TREE_SEED=${seed}`, async () => {
  const meeting = await openMeeting(server)
  const tokens = await Promise.all(seats.map(async (role, at) => meeting.join(role, `Seat ${at}`)))
  const clients = tokens.map(({ token }) => connect(server, meeting.id, 'record', token))
  const closed = clients.map((client) => client.closed)
  await Promise.all(clients.map((client) => client.synced))
  const random = createRandomSource(seed)
  const gardeners = clients.map(({ doc }, at) => createGardener(doc, 'abcde'[at] ?? '', random))
  let done = 0
  const work = (deeds: number) => {
    for (let nth = 0; nth < deeds; nth++) if (gardeners[random.int(gardeners.length)]?.()) done++
  }
  for (let round = 0; round < 20; round++) {
    const away = clients[random.int(clients.length)]
    if (round % 5 === 4) away?.provider.disconnect()
    work(15)
    if (round % 5 === 4) away?.provider.connect()
    // Frames pass in both directions while the others go on.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const [first] = clients
  await eventually(() => {
    for (const client of clients) expect(treeOf(client)).toBe(first && treeOf(first))
    // Without this, five clients that hear nothing of each other yet could agree for a moment.
    const states = clients.map(({ doc }) => Buffer.from(Y.encodeStateVector(doc)).length)
    expect(new Set(states).size).toBe(1)
  }, 15_000)
  for (const client of clients) expect(treeFaults(client.doc)).toEqual([])
  expect(done).toBeGreaterThan(200)

  // What came in from the disk is the same tree.
  await server.killHard()
  await server.restart()
  const late = connect(server, meeting.id, 'record', tokens[2]?.token ?? '')
  await late.synced
  expect(treeOf(late)).toBe(first && treeOf(first))
  expect(flattenInquiry(recordSnapshot(late.doc).inquiry).length).toBeGreaterThan(20)
  const codes = await Promise.all(closed.map((code) => Promise.race([code, Promise.resolve(null)])))
  expect(codes.filter((code) => code !== null && code >= 4400 && code < 4500)).toEqual([])
  late.close()
  for (const client of clients) client.close()
}, 60_000)
