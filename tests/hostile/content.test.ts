import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { anatomyOf } from './anatomy.ts'
import type { ForgedItem } from './forge.ts'
import { forgeStructs } from './forge.ts'
import {
  any,
  anyObject,
  anyOfBytes,
  binary,
  deepArray,
  embed,
  format,
  jsonValues,
  nested,
  subdocument,
  text,
} from './forgeContent.ts'
import { openRawSocket } from './rawSocket.ts'
import { bytesOf } from './readFresh.ts'
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

const turnedAway = (...items: ForgedItem[]) =>
  stage.expectTurnedAway(() => eve.socket.write(forgeStructs(eve.next(), ...items)))
const inText = (content: ForgedItem['content']) => ({ content, parent: eve.place })
const asValue = (content: ForgedItem['content']) => ({ content, parent: 'summary', key: 'zone' })

describe('names that mean something else to a program', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('[HO30] %s as the key of a value', (key) =>
    turnedAway(asValue(anyObject(key, { role: 'facilitator' }))),
  )
  it('[HO30] __proto__ whose value is bytes: a document that holds it can never be written down again', () =>
    turnedAway(asValue(anyObject('__proto__', new Uint8Array([1])))))
  it('[HO30] __proto__ deep inside a value', () =>
    turnedAway(asValue(any([[{ a: JSON.parse('{"__proto__":{"role":"facilitator"}}') }]]))))
  it('[HO30] __proto__ in an embed', () => turnedAway(inText(embed('{"__proto__":{"role":"facilitator"}}'))))
  it('[HO30] __proto__ as a format', () => turnedAway(inText(format('__proto__', '{"role":"facilitator"}'))))
  it('[HO30] __proto__ in the value of a format', () =>
    turnedAway(inText(format('link', '{"__proto__":{"role":"facilitator"}}'))))
  it.each(['events', 'summary'])('[HO30] __proto__ as a key in %s', (parent) =>
    turnedAway({ content: nested('map'), parent, key: '__proto__' }),
  )
  it('[HO30] __proto__ as a key of an entry', async () => {
    const entry = { client: eve.doc.clientID, clock: 0 }
    await turnedAway({ content: any('x'), parent: entry, key: '__proto__' })
  })
})

describe('what is too deep', () => {
  it.each([100, 10_000, 100_000])('[HO31] a value, %i levels', (depth) =>
    turnedAway(asValue(deepArray(depth))),
  )
  it.each([100, 10_000, 100_000])('[HO31] an embed, %i levels', (depth) =>
    turnedAway(inText(embed('['.repeat(depth) + ']'.repeat(depth)))),
  )
  it('[HO31] types in types, 1,000 levels', async () => {
    const { client, clock } = eve.next()
    const levels = Array.from({ length: 1000 }, (_, level) => ({
      content: nested('map'),
      parent: { client, clock: clock + level },
      key: 'x',
    }))
    await turnedAway({ content: nested('map'), parent: 'events', key: 'deep' }, ...levels)
  })
})

describe('content that no document takes', () => {
  const kinds: readonly (readonly [string, ForgedItem['content']])[] = [
    ['a large number', anyOfBytes(122, 0, 0, 0, 0, 0, 0, 0, 1)],
    ['bytes', binary(new Uint8Array([1, 2, 3]))],
    ['bytes as a value', any(new Uint8Array([1, 2, 3]))],
    ['old JSON', jsonValues('{"a":1}')],
    ['a subdocument', subdocument('record')],
    ['an array', nested('array')],
    ['a hook', nested('xmlHook', 'alert')],
    ['a fragment', nested('xmlFragment')],
    ['two values', any('a', 'b')],
    ['two letters', text('ab')],
  ]
  it.each(kinds)('[HO32] %s under a key', (_what, content) => turnedAway(asValue(content)))

  it.each([
    ...kinds.filter(([what]) => what !== 'two letters'),
    ['a value', any('a')] as const,
    ['a map', nested('map')] as const,
    ['an element', nested('xmlElement')] as const,
  ])('[HO32] %s in a text', (_what, content) => turnedAway(inText(content)))

  it('[HO32] letters behind the value of a key', async () => {
    const zone = anatomyOf(await stage.read()).keys.find(({ key }) => key === 'zone')
    expect(zone).toBeDefined()
    await turnedAway({ content: text('ab'), origin: zone?.id ?? eve.next(), key: 'zone' })
  })

  it('[HO32] a letter under a key of a text', () =>
    turnedAway({ content: any('x'), parent: eve.place, key: 'level' }))

  it('[HO32] a child of something that has no children', async () => {
    const { client, clock } = stage.victim.next()
    await turnedAway({ content: text('x'), parent: { client, clock: clock - 1 } })
  })

  it.each([
    ['a hook', nested('xmlHook', 'alert')],
    ['a subdocument', subdocument('record')],
    ['a value', any('a')],
    ['a map', nested('map')],
    ['bytes', binary(new Uint8Array([1]))],
  ])('[HO33] %s in the notes, from somebody who may write them', async (_what, content) => {
    stage.close()
    stage = await setStage(server, 'notes')
    const before = bytesOf(await stage.read())
    const scribe = await openRawSocket(server, stage.meeting.id, 'notes', stage.facilitator.token)
    const answer = await scribe.write(forgeStructs({ client: 909, clock: 0 }, { content, parent: 'notes' }))
    scribe.close()
    expect(answer.kind === 'refused' ? answer.code : answer.kind).toMatch(
      /^(update-not-allowed|malformed-update|closed)$/,
    )
    expect(bytesOf(await stage.read())).toBe(before)
    await stage.expectVictimUnharmed()
  })
})
