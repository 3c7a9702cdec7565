import { draftOf } from '@second-story/postmortem'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import type { Anatomy } from './anatomy.ts'
import { anatomyOf } from './anatomy.ts'
import type { Id } from './forge.ts'
import { forgeDeletions, forgeStructs, forgeUpdate } from './forge.ts'
import { any, text } from './forgeContent.ts'
import { openRawSocket } from './rawSocket.ts'
import type { Stage, StageDocument } from './stage.ts'
import { setStage } from './stage.ts'

let server: TestServer
let stage: Stage

beforeAll(async () => {
  server = await startServer()
})
afterEach(() => stage.close())
afterAll(() => server.stop())

/** The documents in which a participant writes nothing: the server's, the scribe's, and somebody else's draft. */
const foreign: readonly StageDocument[] = ['agenda', 'voices', 'notes', 'draft']
/** Refused by the right to the document, whatever else is wrong with the update. */
const byRight = ['document-not-writable']

/** Each forges an update under the attacker's own id, with everything known of the document. */
const attacks: readonly (readonly [string, (known: Anatomy, own: Id) => Uint8Array])[] = [
  [
    '[HO1] A1 sets a key',
    ({ keys }, own) =>
      forgeStructs(own, { content: any('publication'), parent: keys[0]?.root ?? '', key: 'phase' }),
  ],
  [
    '[HO2] A2 deletes all that there is',
    ({ clients }) =>
      forgeUpdate(
        [],
        clients.map(([client, length]) => ({ client, ranges: [[0, length]] as const })),
      ),
  ],
  [
    '[HO3] A3 inserts behind a letter of the victim',
    ({ letters, keys }, own) => forgeStructs(own, { content: text('forged'), origin: lastOf(letters, keys) }),
  ],
  [
    '[HO4] A4 inserts into a nested part by its id',
    ({ containers, keys }, own) =>
      forgeStructs(own, {
        content: any('forged'),
        parent: containers.at(-1) ?? lastOf([], keys),
        key: 'level',
      }),
  ],
  [
    '[HO5] A5 overwrites a key, which deletes without a delete set',
    ({ keys }, own) => {
      const [newest] = keys
      return forgeStructs(own, { content: any('forged'), origin: newest?.id ?? own, key: newest?.key ?? '' })
    },
  ],
]

const lastOf = (letters: readonly Id[], keys: Anatomy['keys']): Id => {
  const last = letters.at(-1) ?? keys.at(-1)?.id
  if (!last) throw new Error('there is nothing to attack')
  return last
}

describe.each(foreign)('a participant in %s', (document) => {
  it.each(attacks)('%s', async (_title, forge) => {
    stage = await setStage(server, document)
    const known = anatomyOf(document === 'draft' ? stage.victim.doc : await stage.read())
    expect(known.clients.length).toBeGreaterThan(0)
    const update = forge(known, { client: 4_000_000_001, clock: 0 })
    await stage.expectTurnedAway(() => stage.eve.socket.write(update), byRight)
  })
})

describe('a draft', () => {
  it('[HO3] A3 by frames that are sent before the server has said no', async () => {
    stage = await setStage(server, 'draft')
    const known = anatomyOf(stage.victim.doc)
    const early = attacks.map(([, forge]) => forge(known, { client: 4_000_000_001, clock: 0 }))
    await stage.expectTurnedAway(async () => {
      const { meeting, victim, eve } = stage
      const socket = await openRawSocket(server, meeting.id, draftOf(victim.seat.seat), eve.seat.token, {
        early,
      })
      return { kind: 'closed', code: await socket.closed }
    })
  })
  it('[HO2] A2 is not reached from the attacker’s own draft', async () => {
    stage = await setStage(server, 'draft')
    const { meeting, victim, eve } = stage
    await stage.expectTurnedAway(async () => {
      const own = await openRawSocket(server, meeting.id, draftOf(eve.seat.seat), eve.seat.token)
      const answer = await own.write(forgeDeletions(victim.doc.clientID, [0, 4]))
      own.close()
      return answer
    })
  })
})
