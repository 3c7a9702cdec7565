import { eventText, recordSnapshot, removeEvent } from '@second-story/postmortem'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '../harness/eventually.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { forgeDeletions, forgeStructs, forgeUpdate } from './forge.ts'
import { any, subdocument, text } from './forgeContent.ts'
import type { Eve, Stage } from './stage.ts'
import { setStage } from './stage.ts'
import type { Victim } from './victim.ts'

let server: TestServer
let stage: Stage
let victim: Victim
let eve: Eve

beforeAll(async () => {
  server = await startServer()
})
beforeEach(async () => {
  stage = await setStage(server, 'record')
  victim = stage.victim
  eve = stage.eve
})
afterEach(() => stage.close())
afterAll(() => server.stop())

const turnedAway = (update: Uint8Array, ...codes: string[]) =>
  stage.expectTurnedAway(() => eve.socket.write(update), codes.length > 0 ? codes : undefined)

describe('somebody who may write the record, against somebody else who writes it', () => {
  it('[HO6] A6 takes the clocks that the victim will use next', () =>
    turnedAway(
      forgeStructs(victim.next(), { content: text('forged words'), parent: victim.place() }),
      'client-id-not-yours',
    ))

  it('[HO7] A7 deletes what the victim has not written yet', async () => {
    const { client, clock } = victim.next()
    await turnedAway(forgeDeletions(client, [clock, 1000]), 'update-has-gaps', 'update-not-allowed')
  })

  it('[HO8] A8 overlaps the victim’s last letter and names another place', async () => {
    const { client, clock } = victim.next()
    const hidden = { content: any('x', 'forged'), parent: 'summary', key: 'zone' }
    await turnedAway(forgeStructs({ client, clock: clock - 1 }, hidden), 'client-id-not-yours')
  })

  it('[HO8] A8 overlaps its own last letter and names another place: refused, or the same for everybody', async () => {
    const { client, clock } = eve.next()
    const { zone } = recordSnapshot(await stage.read()).summary
    await eve.socket.write(
      forgeStructs(
        { client, clock: clock - 1 },
        { content: text('xforged'), parent: 'summary', key: 'zone' },
      ),
    )
    await stage.expectVictimUnharmed()
    await eventually(async () => {
      const fresh = recordSnapshot(await stage.read())
      expect(fresh.summary.zone).toBe(zone)
      expect(fresh).toEqual(recordSnapshot(victim.doc))
    })
  })

  it('[HO8] A8 overlaps what is buried, which Yjs cannot bear: refused, or the same for everybody', async () => {
    expect(await eve.edit((doc) => removeEvent(doc, 'of-eve'))).toEqual({ kind: 'saved' })
    const { client, clock } = eve.next()
    const words = { client: victim.id, clock: victim.next().clock - 1 }
    await eve.socket.write(forgeStructs({ client, clock: clock - 1 }, { content: text('xy'), origin: words }))
    await stage.expectVictimUnharmed()
    await eventually(async () =>
      expect(recordSnapshot(await stage.read())).toEqual(recordSnapshot(victim.doc)),
    )
  })

  it('[HO9] A9 overlaps the victim’s last letter and says it belongs to the attacker’s text', async () => {
    const { client, clock } = victim.next()
    const overlap = { content: text('xforged'), parent: eve.place }
    await turnedAway(forgeStructs({ client, clock: clock - 1 }, overlap), 'client-id-not-yours')
  })

  it('[HO10] A10 leaves a gap in its own clocks', async () => {
    const { client, clock } = eve.next()
    const late = { content: text('a time bomb'), parent: eve.place }
    await turnedAway(forgeStructs({ client, clock: clock + 50 }, late), 'update-has-gaps')
  })

  it('[HO10] A10 builds on a letter that nobody has written', async () => {
    const { client, clock } = victim.next()
    const early = { content: text('forged'), origin: { client, clock: clock + 20 } }
    await turnedAway(forgeStructs(eve.next(), early), 'update-has-gaps')
  })

  it.each([
    ['its own', () => eve.next()],
    ['the victim’s', () => victim.next()],
  ])('[HO11] A11 skips %s clocks and goes on behind', (_whose, next) =>
    turnedAway(forgeStructs(next(), { skip: 10 }, { content: text('bomb'), parent: eve.place })),
  )

  it.each([
    ['its own', () => eve.next()],
    ['the victim’s', () => victim.next()],
  ])('[HO11] A11 skips %s clocks and says no more', (_whose, next) =>
    turnedAway(forgeStructs(next(), { skip: 10 })),
  )

  it('[HO12] A12 buries the victim’s next clocks', () =>
    turnedAway(forgeStructs(victim.next(), { gc: 1000 }), 'client-id-not-yours'))

  it.each([
    ['its own', () => eve.next()],
    ['a new', () => ({ client: 77_000_001, clock: 0 })],
  ])('[HO13] A13 buries 2^52 of %s clocks', (_whose, next) =>
    turnedAway(forgeStructs(next(), { gc: 2 ** 52 })),
  )

  it.each([1, 0])('[HO14] A14 refers to itself, %i struct ahead', async (ahead) => {
    const { client, clock } = eve.next()
    const self = { content: text('a'), origin: { client, clock: clock + ahead } }
    await turnedAway(forgeStructs(eve.next(), self, { content: text('b'), parent: eve.place }))
  })

  it('[HO15] A15 says two things of one client', async () => {
    const { client, clock } = eve.next()
    const harmless = { client, clock, structs: [{ content: text('x'), parent: eve.place }] }
    const forged = { client, clock, structs: [{ content: any('forged'), parent: 'summary', key: 'zone' }] }
    await turnedAway(forgeUpdate([harmless, forged]))
  })

  it('[HO16] A16 hides a list in a root of keyed values', () =>
    turnedAway(
      forgeStructs(eve.next(), { content: any('stuffing'), parent: 'events' }),
      'update-not-allowed',
    ))

  it.each(['stuff', '', 'Events', 'matrix'])('[HO17] A17 opens the root “%s”', (root) =>
    turnedAway(
      forgeStructs(eve.next(), { content: any('stuffing'), parent: root, key: 'x' }),
      'update-not-allowed',
      'malformed-update',
    ),
  )

  it('[HO18] A18 stands between neighbours of two places', async () => {
    const { client, clock } = victim.next()
    const own = eve.next()
    const between = {
      content: text('forged'),
      origin: { client, clock: clock - 1 },
      rightOrigin: { client: own.client, clock: own.clock - 1 },
    }
    await turnedAway(forgeStructs(own, between))
  })

  it.each(['__proto__', 'constructor', 'prototype'])('[HO19] A19 sets the key %s', (key) =>
    turnedAway(
      forgeStructs(eve.next(), { content: any({ role: 'facilitator' }), parent: 'learnings', key }),
      'update-not-allowed',
    ),
  )

  it('[HO20] A20 may delete a container of its own; what others wrote in it goes, and nothing else', async () => {
    const words = victim.textIn(victim.doc)
    await eventually(() => expect(eventText(victim.doc, 'of-eve', 'text')).not.toBeNull())
    eventText(victim.doc, 'of-eve', 'text')?.insert(0, 'Ana adds: ')
    await stage.expectVictimUnharmed()
    expect(await eve.edit((doc) => removeEvent(doc, 'of-eve'))).toEqual({ kind: 'saved' })
    const fresh = await stage.read()
    expect(eventText(fresh, 'of-eve', 'text')).toBeNull()
    expect(victim.textIn(fresh)).toContain(words)
    await stage.expectVictimUnharmed()
  })

  it('[HO20] A20 somebody who is typing in a container that is just going is not refused', async () => {
    await eventually(() => expect(eventText(victim.doc, 'of-eve', 'text')).not.toBeNull())
    const text = eventText(victim.doc, 'of-eve', 'text')
    text?.insert(0, 'Ana adds: ')
    const removed = eve.edit((doc) => removeEvent(doc, 'of-eve'))
    for (const letter of 'still typing') text?.insert(0, letter)
    expect(await removed).toEqual({ kind: 'saved' })
    await eventually(() => expect(eventText(victim.doc, 'of-eve', 'text')).toBeNull())
    text?.insert(0, 'into nothing')
    await stage.expectVictimUnharmed()
  })

  it.each([
    ['a key of a root', () => ({ content: subdocument('agenda'), parent: 'learnings', key: 'x' })],
    ['a text', () => ({ content: subdocument('agenda'), parent: eve.place })],
  ])('[HO21] A21 puts a subdocument into %s', (_where, item) =>
    turnedAway(forgeStructs(eve.next(), item()), 'update-not-allowed'),
  )
})
