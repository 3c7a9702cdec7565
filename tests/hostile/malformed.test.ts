import { updateFrame, wireLimits } from '@second-story/protocol'
import * as encoding from 'lib0/encoding'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { forgeDeletions, forgeStructs, forgeUpdate } from './forge.ts'
import { any, anyOfBytes, deleted, embed, format, text, textOfBytes } from './forgeContent.ts'
import { openRawSocket } from './rawSocket.ts'
import { bytesOf } from './readFresh.ts'
import { serverVitals } from './serverVitals.ts'
import type { Eve, Stage } from './stage.ts'
import { setStage } from './stage.ts'

let server: TestServer
let stage: Stage
let eve: Eve

beforeAll(async () => {
  server = await startServer()
})
beforeEach(async () => {
  stage = await setStage(server, 'record')
  eve = stage.eve
})
afterEach(() => stage.close())
afterAll(() => server.stop())

const turnedAway = (update: Uint8Array, ...codes: string[]) =>
  stage.expectTurnedAway(() => eve.socket.write(update), codes.length > 0 ? codes : undefined)
/** Cannot be parsed: the socket that says it is closed. */
const hungUp = async (bytes: Uint8Array) =>
  stage.expectTurnedAway(async () => {
    const answer = await eve.socket.send(bytes)
    expect(answer).toEqual({ kind: 'closed', code: 4400 })
    return answer
  })

const numbers = (...values: number[]) => {
  const encoder = encoding.createEncoder()
  for (const value of values) encoding.writeVarUint(encoder, value)
  return encoding.toUint8Array(encoder)
}

describe('a bomb', () => {
  it.each([
    ['of eight bytes that claims 33 million structs', numbers(1, 2 ** 25, 200, 0)],
    ['of more structs than there are numbers', numbers(1, 2 ** 50, 1, 0)],
    ['of clients', numbers(2 ** 31)],
    ['of deletions', numbers(0, 1, 1, 2 ** 40)],
    ['of clients that delete', numbers(0, 2 ** 40)],
    ['of letters', new Uint8Array([...numbers(1, 1, 1, 0), 4, 1, 1, 101, ...numbers(2 ** 40)])],
    ['of values', new Uint8Array([...numbers(1, 1, 1, 0), 8, 1, 1, 101, ...numbers(2 ** 40)])],
  ])('[HO24] %s takes neither memory nor time', async (what, update) => {
    const { memory } = await serverVitals(server)
    const started = performance.now()
    await hungUp(updateFrame(update))
    // The answer, two fresh readers and a letter from the victim are in it too.
    console.log(`a bomb ${what}: ${Math.round(performance.now() - started)} ms`)
    expect((await serverVitals(server)).memory - memory).toBeLessThan(100 * 2 ** 20)
  })
  it.each([
    ['the same 100,000 letters 50,000 times', 100_000, 50_000],
    ['2^31 that somebody has made up', 2 ** 31, 1],
  ])(
    '[HO24] of deletions of what is long gone, from somebody who only reads: %s',
    async (what, length, times) => {
      // Whoever may not write is told so only if something would change, and finding that out must not take long.
      const gone = deleted(length)
      await eve.socket.write(
        forgeStructs({ client: 5_000_001, clock: 0 }, { content: gone, parent: eve.place }),
      )
      const lee = await stage.meeting.join('observer', 'Lee')
      const reader = await openRawSocket(server, stage.meeting.id, 'record', lee.token)
      const ranges = Array.from({ length: times }, () => [0, length] as const)
      const started = performance.now()
      const answer = await reader.write(forgeDeletions(5_000_001, ...ranges))
      console.log(`deletions of ${what}: ${Math.round(performance.now() - started)} ms`)
      expect(answer.kind).not.toBe('silent')
      reader.close()
      await stage.expectVictimUnharmed()
    },
  )
  it.each([
    ['more', 3],
    ['fewer', 0],
  ])('[HO24] a section that claims %s structs than it has', async (_what, claims) => {
    const structs = [{ content: text('x'), parent: eve.place }]
    await turnedAway(forgeUpdate([{ ...eve.next(), structs, claims }]))
  })
})

describe('a frame that says the same in another way', () => {
  const harmless = () => forgeStructs(eve.next(), { content: text('x'), parent: eve.place })
  const framed = (header: number[], update = harmless()) =>
    new Uint8Array([...header, ...numbers(update.length), ...update])

  it.each([
    ['80 00 82 00', [0x80, 0x00, 0x82, 0x00]],
    ['80 00 02', [0x80, 0x00, 0x02]],
    ['00 82 80 00', [0x00, 0x82, 0x80, 0x00]],
    ['00 81 00', [0x00, 0x81, 0x00]],
  ])('[HO25] an overlong header %s', (_header, bytes) => hungUp(framed(bytes)))

  it('[HO25] an overlong length', async () => {
    const update = harmless()
    await hungUp(new Uint8Array([0, 2, update.length | 0x80, 0x00, ...update]))
  })

  it.each(['sections', 'deletions'])('[HO25] an overlong number of %s inside the update', async (which) => {
    const update = [...harmless()]
    const at = which === 'sections' ? 0 : update.length - 1
    update.splice(at, 1, (update[at] ?? 0) | 0x80, 0x00)
    await hungUp(updateFrame(Uint8Array.from(update)))
  })

  it('[HO25] bytes behind the end of the update', () =>
    hungUp(
      updateFrame(
        forgeUpdate([{ ...eve.next(), structs: [{ content: text('x'), parent: eve.place }] }], [], [0]),
      ),
    ))

  it('[HO25] an update that is cut off', async () => {
    const update = harmless()
    await hungUp(updateFrame(update.subarray(0, update.length - 3)))
  })

  it('[HO26] an update in the V2 encoding', async () => {
    const doc = new Y.Doc()
    doc.getMap('learnings').set('x', new Y.Map())
    await turnedAway(Y.encodeStateAsUpdateV2(doc))
  })
})

describe('text that is none', () => {
  const letters: readonly (readonly [string, readonly number[]])[] = [
    ['a lone surrogate', [0xed, 0xa0, 0xbd]],
    ['a byte that begins nothing', [0x80]],
    ['half a letter', [0xe2, 0x82]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a letter beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
  ]
  it.each(letters)('[HO27] %s in a string', async (_what, bytes) => {
    await turnedAway(forgeStructs(eve.next(), { content: textOfBytes(...bytes), parent: eve.place }))
  })
  it.each(letters)('[HO27] %s in a value', async (_what, bytes) => {
    const content = anyOfBytes(119, bytes.length, ...bytes)
    await turnedAway(forgeStructs(eve.next(), { content, parent: 'summary', key: 'zone' }))
  })
  it.each([
    ['an embed', embed('"\\ud83d"')],
    ['a format', format('bold', '"\\ud83d"')],
  ])('[HO27] an escaped lone surrogate in %s', (_where, content) =>
    turnedAway(forgeStructs(eve.next(), { content, parent: eve.place })),
  )
  it.each([
    ['an embed', embed('{"a":')],
    ['a format', format('bold', 'true false')],
  ])('[HO27] JSON that is none in %s', (_where, content) =>
    turnedAway(forgeStructs(eve.next(), { content, parent: eve.place })),
  )
})

describe('numbers that do not fit', () => {
  const most = Number.MAX_SAFE_INTEGER
  it.each([
    ['a clock beyond all', () => [most, 1] as const],
    ['an end beyond all', () => [0, most] as const],
    ['both', () => [most, most] as const],
    ['a length of nothing', () => [0, 0] as const],
    ['a length of nothing where nothing is', () => [stage.victim.next().clock + 5, 0] as const],
    ['one more than there is', () => [0, stage.victim.next().clock + 1] as const],
  ])('[HO28] a deletion with %s', async (_what, range) => {
    await turnedAway(forgeDeletions(stage.victim.id, range()))
  })
  it('[HO28] deletions that count down', () => turnedAway(forgeDeletions(eve.doc.clientID, [1, 1], [0, 1])))
  it('[HO28] a client that deletes twice', () =>
    turnedAway(
      forgeUpdate(
        [],
        [
          { client: eve.doc.clientID, ranges: [[0, 1]] },
          { client: eve.doc.clientID, ranges: [[0, 1]] },
        ],
      ),
    ))
  it.each([most, 2 ** 32, 2 ** 52])('[HO28] the client id %i', (client) =>
    turnedAway(forgeStructs({ client, clock: 0 }, { content: any(1), parent: 'learnings', key: 'x' })),
  )
  it('[HO28] a number with more bits than there are', () =>
    hungUp(updateFrame(new Uint8Array([1, 1, ...Array(10).fill(0xff), 0x7f, 0, 0]))))
  it.each([0, 2 ** 40, most])('[HO28] a deleted item of length %i', (length) =>
    turnedAway(forgeStructs(eve.next(), { content: deleted(length), parent: eve.place })),
  )
  it.each([
    ['no letters', text('')],
    ['no values', any()],
  ])('[HO28] an item of %s', (_what, content) =>
    turnedAway(forgeStructs(eve.next(), { content, parent: eve.place })),
  )
})

describe('a frame of the wrong kind', () => {
  it('[HO29] is text', () => stage.expectTurnedAway(() => eve.socket.send('{"set":"phase"}')))

  it.each([4, 9, 99, 100, 101, 102, 127])('[HO29] has the type %i', (type) =>
    hungUp(new Uint8Array([type, 1])),
  )

  it('[HO29] is an authorisation, which clients do not utter', () => hungUp(new Uint8Array([2, 0, 0])))

  it('[HO29] is empty', () => hungUp(new Uint8Array([])))

  it('[HO29] is larger than anything that is said here', async () => {
    const before = bytesOf(await stage.read())
    // In two parts, so that nothing is on its way any more when the server hangs up: what is would cut off its reason.
    const answer = eve.socket.sendInParts(new Uint8Array(wireLimits.maxFrameBytes), new Uint8Array(1))
    expect(await answer).toBe(1009)
    expect(bytesOf(await stage.read())).toBe(before)
    await stage.expectVictimUnharmed()
  })

  it.each([
    ['garbage', new Uint8Array([0, 0, 3, 9, 9, 9])],
    ['a bomb', new Uint8Array([0, 0, 6, ...numbers(2 ** 41)])],
    ['overlong', new Uint8Array([0, 0, 2, 0x80, 0x00])],
  ])('[HO29] asks with a state vector that is %s', async (_what, bytes) => {
    await eve.socket.send(bytes)
    await stage.expectVictimUnharmed()
  })
})
