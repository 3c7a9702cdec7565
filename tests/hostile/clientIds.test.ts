import { addLearning } from '@second-story/postmortem'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { forgeStructs } from './forge.ts'
import { text } from './forgeContent.ts'
import { openRawSocket } from './rawSocket.ts'
import { bytesOf } from './readFresh.ts'
import type { Stage } from './stage.ts'
import { setStage } from './stage.ts'

let server: TestServer
let stage: Stage

beforeEach(async () => {
  server = await startServer()
  stage = await setStage(server, 'record')
})
afterEach(async () => {
  stage.close()
  await server.stop()
})

/** A map, two fields, a text and its letters. */
const learningLength = 4 + 'Alarms need an owner'.length

/** A learning, written by somebody's replica. */
function learningOf(client: number, id: string): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = client
  addLearning(doc, { id, kind: 'learned', text: 'Alarms need an owner' })
  return Y.encodeStateAsUpdate(doc)
}

function presenceOf(client: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [1, client, 1]) encoding.writeVarUint(encoder, number)
  encoding.writeVarString(encoder, '{}')
  return encoding.toUint8Array(encoder)
}

const enter = (token: string) => openRawSocket(server, stage.meeting.id, 'record', token)
const notYours = { kind: 'refused', code: 'client-id-not-yours' }

describe('a client id', () => {
  it('[HO22] belongs to the seat that wrote under it first, also when that one has gone', async () => {
    const lee = await stage.meeting.join('participant', 'Lee')
    const first = await enter(lee.token)
    expect(await first.write(learningOf(4242, 'of-lee'))).toEqual({ kind: 'saved' })
    first.close()
    const before = bytesOf(await stage.read())
    const continued = forgeStructs(
      { client: 4242, clock: learningLength },
      { content: text('s'), origin: { client: 4242, clock: learningLength - 1 } },
    )
    expect(await stage.eve.socket.write(continued)).toEqual(notYours)
    expect(bytesOf(await stage.read())).toBe(before)
    const again = await enter(lee.token)
    expect(await again.write(continued)).toEqual({ kind: 'saved' })
    again.close()
    await stage.expectVictimUnharmed()
  })

  it('[HO22] still belongs to that seat after a kill -9', async () => {
    const { client, clock } = stage.victim.next()
    const before = bytesOf(await stage.read())
    const place = stage.victim.place()
    stage.close()
    await server.killHard()
    await server.restart()
    const eve = await enter(stage.eve.seat.token)
    expect(
      await eve.write(forgeStructs({ client, clock }, { content: text('forged'), parent: place })),
    ).toEqual(notYours)
    eve.close()
    expect(bytesOf(await stage.read())).toBe(before)
  })

  it('[HO22] belongs to the seat that came in under it, before that one has written a letter', async () => {
    const lee = await stage.meeting.join('participant', 'Lee')
    const first = await enter(lee.token)
    await first.sayPresence(presenceOf(5151))
    await stage.expectTurnedAway(
      () => stage.eve.socket.write(learningOf(5151, 'forged')),
      ['client-id-not-yours'],
    )
    expect(await first.write(learningOf(5151, 'of-lee'))).toEqual({ kind: 'saved' })
    first.close()
  })

  it('[HO22] is not won by a presence under somebody else’s id', async () => {
    const { id } = stage.victim
    await stage.eve.socket.sayPresence(presenceOf(id))
    const late = await enter(stage.eve.seat.token)
    await late.sayPresence(presenceOf(id))
    late.close()
    await stage.expectVictimUnharmed()
  })

  it('[HO22] may be used by a seat on two sockets, and one seat may hold several', async () => {
    const lee = await stage.meeting.join('participant', 'Lee')
    const [one, two] = await Promise.all([enter(lee.token), enter(lee.token)])
    expect(await one.write(learningOf(6001, 'a'))).toEqual({ kind: 'saved' })
    expect(await two.write(learningOf(6001, 'a'))).toEqual({ kind: 'saved' })
    expect(await two.write(learningOf(6002, 'b'))).toEqual({ kind: 'saved' })
    expect(await one.write(learningOf(6003, 'c'))).toEqual({ kind: 'saved' })
    one.close()
    two.close()
  })

  it('[HO23] of others in a whole state that is sent back is no reason to refuse it', async () => {
    const { doc, edit, socket } = stage.eve
    Y.applyUpdate(doc, await socket.readState())
    expect(await socket.write(Y.encodeStateAsUpdate(doc))).toEqual({ kind: 'saved' })
    expect(await edit((own) => addLearning(own, { id: 'x', kind: 'lucky', text: 'It was noon' }))).toEqual({
      kind: 'saved',
    })
    expect(await socket.write(Y.encodeStateAsUpdate(doc))).toEqual({ kind: 'saved' })
    await stage.expectVictimUnharmed()
  })
})
