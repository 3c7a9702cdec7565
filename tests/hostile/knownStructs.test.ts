import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import type { Forged, Id } from './forge.ts'
import { forgeStructs } from './forge.ts'
import { any, binary, nested, text } from './forgeContent.ts'
import { bytesOf } from './readFresh.ts'
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

const whose: readonly (readonly [string, () => Id])[] = [
  ['its own', () => stage.eve.next()],
  ['the victim’s', () => stage.victim.next()],
]
const before = ({ client, clock }: Id, back: number): Id => ({ client, clock: clock - back })
const after = ({ client, clock }: Id, ahead: number): Id => ({ client, clock: clock + ahead })

/** Other ways to tell of the last letter; `id` is its own. */
const retold: readonly (readonly [string, (id: Id) => Forged])[] = [
  ['standing on itself', (id) => ({ content: text('x'), origin: id })],
  ['standing on what is still to come', (id) => ({ content: text('x'), origin: after(id, 9) })],
  [
    'between itself and what is still to come',
    (id) => ({ content: any('x'), origin: id, rightOrigin: after(id, 3) }),
  ],
  [
    'before what is still to come',
    (id) => ({ content: binary(Uint8Array.of(1)), rightOrigin: after(id, 2) }),
  ],
  ['in a part that holds nothing', (id) => ({ content: text('x'), parent: before(id, 1) })],
  [
    'in a part that nobody has made',
    () => ({ content: nested('map'), parent: { client: 123_456, clock: 7 }, key: 'x' }),
  ],
  ['in a root that there is not', (id) => ({ content: any(id.clock), parent: 'stuff', key: 'x' })],
  ['buried', () => ({ gc: 1 })],
]

describe.each(whose)('%s last letter, told again', (_whose, next) => {
  it.each(retold)('[HO23] %s, changes nothing and throws nobody out', async (_how, retell) => {
    const state = bytesOf(await stage.read())
    const id = before(next(), 1)
    await stage.eve.socket.write(forgeStructs(id, retell(id)))
    expect(bytesOf(await stage.read())).toBe(state)
    await stage.expectVictimUnharmed()
  })
})
