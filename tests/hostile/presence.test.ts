import { awarenessFrame } from '@second-story/protocol'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '../harness/eventually.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import type { PresenceEntry } from './forgePresence.ts'
import { forgePresence, readPresence } from './forgePresence.ts'
import { openRawSocket } from './rawSocket.ts'
import type { Stage } from './stage.ts'
import { setStage } from './stage.ts'

let server: TestServer
let stage: Stage

beforeAll(async () => {
  server = await startServer()
})
beforeEach(async () => {
  stage = await setStage(server, 'record')
})
afterEach(() => stage.close())
afterAll(() => server.stop())

const enter = () => openRawSocket(server, stage.meeting.id, 'record', stage.eve.seat.token)

/** Who is here, as somebody is told who comes in now. */
async function everybody(): Promise<readonly PresenceEntry[]> {
  const socket = await openRawSocket(server, stage.meeting.id, 'record', stage.facilitator.token)
  try {
    return readPresence(await socket.readPresence())
  } finally {
    socket.close()
  }
}

const userOf = ({ state }: PresenceEntry): unknown =>
  typeof state === 'object' && state !== null && 'user' in state ? state.user : null

/** The victim is there once, under its own name; whoever else is there is the attacker, once, under the attacker's. */
async function expectTrueFaces(atMost: number, atLeast = 0): Promise<void> {
  const { victim, eve } = stage
  await eventually(async () => {
    const present = await everybody()
    const mine = present.filter(({ client }) => client === victim.id)
    expect(mine.map(userOf)).toMatchObject([{ seat: victim.seat.seat, name: 'Ana', role: 'participant' }])
    const others = present.filter(({ client }) => client !== victim.id)
    expect(others.length).toBeLessThanOrEqual(atMost)
    expect(others.length).toBeGreaterThanOrEqual(atLeast)
    for (const other of others)
      expect(userOf(other)).toMatchObject({ seat: eve.seat.seat, name: 'Eve', role: 'participant' })
  })
  await stage.expectVictimUnharmed()
}

const forgedUser = { user: { seat: 'x', name: 'Sam', role: 'facilitator', color: '#000000' } }

describe('presence', () => {
  it('[HO34] under the victim’s id changes nothing of the victim', async () => {
    await expectTrueFaces(0)
    const socket = await enter()
    await socket.sayPresence(
      forgePresence([{ client: stage.victim.id, clock: 1_000_000, state: forgedUser }]),
    )
    await socket.sayPresence(forgePresence([{ client: stage.victim.id, clock: 2_000_000, state: null }]))
    await expectTrueFaces(1)
    socket.close()
  })

  it('[HO34] tells the name that the server knows, whatever it claims', async () => {
    const socket = await enter()
    await socket.sayPresence(forgePresence([{ client: 31_337, clock: 1, state: forgedUser }]))
    await expectTrueFaces(1, 1)
    socket.close()
  })

  it('[HO34] of thousands of ghosts in one frame is at most one', async () => {
    const socket = await enter()
    const ghosts = Array.from({ length: 5_000 }, (_, each) => ({ client: 1_000 + each, clock: 1, state: {} }))
    await socket.sayPresence(forgePresence(ghosts))
    await expectTrueFaces(1)
    socket.close()
  })

  it('[HO34] of a ghost a frame, a thousand frames, is at most one', async () => {
    const socket = await enter()
    const ghosts = Array.from({ length: 1_000 }, (_, each) =>
      socket.sayPresence(forgePresence([{ client: 1_000 + each, clock: 1, state: {} }])),
    )
    await Promise.all(ghosts)
    await expectTrueFaces(1)
    socket.close()
  })

  it('[HO34] is gone with the socket', async () => {
    const socket = await enter()
    await socket.sayPresence(forgePresence([{ client: 31_337, clock: 1, state: {} }]))
    await expectTrueFaces(1, 1)
    socket.close()
    await expectTrueFaces(0)
  })

  it.each([
    [
      'a state of 1 MB',
      () => forgePresence([{ client: 5, clock: 1, state: { cursor: 'x'.repeat(2 ** 20) } }]),
    ],
    ['a state of 3 kB', () => forgePresence([{ client: 5, clock: 1, state: { cursor: 'x'.repeat(3_000) } }])],
  ])('[HO34] %s reaches nobody', async (_what, update) => {
    const socket = await enter()
    await socket.sayPresence(update())
    await expectTrueFaces(0)
    socket.close()
  })

  it.each([
    ['a state that is not JSON', new Uint8Array([1, 5, 1, 1, 123])],
    ['more entries than it has', new Uint8Array([200, 1, 5, 1, 2, 123, 125])],
    ['no entry at all', new Uint8Array([])],
    ['2^40 entries', new Uint8Array([0x80, 0x80, 0x80, 0x80, 0x80, 0x20])],
    ['an id beyond all numbers', new Uint8Array([1, ...Array(10).fill(0xff), 0x7f, 1, 2, 123, 125])],
  ])('[HO35] with %s harms nobody', async (_what, update) => {
    const socket = await enter()
    await socket.send(awarenessFrame(update))
    await expectTrueFaces(1)
    socket.close()
  })

  it.each([
    ['a number', 7],
    ['a text', 'x'],
    ['a list', [{}]],
    [
      'a key that means something else',
      JSON.parse('{"__proto__":{"user":{"name":"Sam"}},"cursor":{"__proto__":{"x":1}}}'),
    ],
  ])('[HO35] whose state is %s harms nobody', async (_what, state) => {
    const socket = await enter()
    await socket.sayPresence(forgePresence([{ client: 5, clock: 1, state }]))
    await expectTrueFaces(1)
    socket.close()
  })
})
