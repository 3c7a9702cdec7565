import { PassThrough } from 'node:stream'
import { closeCodes, frameTypes, syncTypes, wireLimits } from '@second-story/protocol'
import * as decoding from 'lib0/decoding'
import { describe, expect, it } from 'vitest'
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createGroupCommit } from '../durable-log/groupCommit.ts'
import type { Listener } from '../fan-out/room.ts'
import type { Writer } from './liveDocument.ts'
import { openLiveDocument } from './liveDocument.ts'
import type { OpenDocument } from './openDocument.ts'
import { openDocument } from './openDocument.ts'
import { scanUpdate } from './scanUpdate.ts'

/** A reader behind a stream that takes as much as a socket does, and is read only when the test says so. */
function openReader() {
  const stream = new PassThrough({ highWaterMark: wireLimits.slowAboveBytes })
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  awareness.setLocalState(null)
  const closed: number[] = []
  let frames = 0
  const listener: Listener = {
    write: (bytes) => void stream.write(bytes),
    close: (code) => void closed.push(code),
    get bufferedBytes() {
      return stream.writableLength
    },
    onceDrained: (then) => void stream.once('drain', then),
  }
  function hear(payload: Uint8Array): void {
    frames++
    const decoder = decoding.createDecoder(payload)
    if (decoding.readVarUint(decoder) === frameTypes.awareness)
      return applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), 'server')
    expect([syncTypes.update, syncTypes.step2]).toContain(decoding.readVarUint(decoder))
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
  }
  /** Reads until nothing comes any more. */
  async function readAll(): Promise<void> {
    let rest = Buffer.alloc(0)
    for (let quiet = 0; quiet < 20; quiet++) {
      await new Promise(setImmediate)
      const bytes: Buffer | null = stream.read()
      if (bytes === null) continue
      quiet = 0
      rest = Buffer.concat([rest, bytes])
      for (let size = frameSize(rest); size !== null && rest.length >= size.end; size = frameSize(rest)) {
        hear(rest.subarray(size.head, size.end))
        rest = rest.subarray(size.end)
      }
    }
    expect(rest).toHaveLength(0)
  }
  return { listener, doc, awareness, closed, readAll, frames: () => frames }
}

function frameSize(bytes: Buffer): { head: number; end: number } | null {
  const short = bytes[1]
  if (short === undefined || bytes.length < 10)
    return short !== undefined && short < 126 ? { head: 2, end: 2 + short } : null
  if (short < 126) return { head: 2, end: 2 + short }
  if (short === 126) return { head: 4, end: 4 + bytes.readUInt16BE(2) }
  return { head: 10, end: 10 + Number(bytes.readBigUInt64BE(2)) }
}

const author: Writer = {
  saved: () => null,
  write: () => undefined,
  close: () => undefined,
  bufferedBytes: 0,
  onceDrained: () => undefined,
}

/** A room in which somebody types; each word is on disk at once, and told by itself. */
async function openRoom(): Promise<{
  opened: OpenDocument
  type(word: string): Promise<void>
  text(): string
}> {
  const log = createGroupCommit({ commit: async () => undefined })
  const stored = { updates: [], leases: [], retired: [], damaged: 0 }
  const opened = openDocument('record', async (room) =>
    openLiveDocument('p', 'record', stored, room, log, () => expect.unreachable()),
  )
  const live = await opened.wake()
  const doc = new Y.Doc()
  const text = new Y.Text()
  doc.getMap('summary').set('impact', text)
  let update = Y.encodeStateAsUpdate(doc)
  doc.on('update', (news: Uint8Array) => {
    update = news
  })
  let writes = 0
  const give = async () => {
    live.take(scanUpdate(update), author, ++writes)
    await live.durable()
  }
  await give()
  return {
    opened,
    async type(word) {
      text.insert(text.length, word)
      await give()
    },
    text: () => text.toString(),
  }
}

const read = (doc: Y.Doc): string => String(doc.getMap('summary').get('impact'))

describe('a slow reader', () => {
  it('[SR1] is given what it has missed as one update when it reads again', async () => {
    const { opened, type, text } = await openRoom()
    const [slow, quick] = [openReader(), openReader()]
    for (const { listener } of [slow, quick]) opened.room.enter(listener)
    slow.listener.write(await (await opened.wake()).stateFor(new Uint8Array([0])))
    quick.listener.write(await (await opened.wake()).stateFor(new Uint8Array([0])))
    const word = 'x'.repeat(5_000)
    for (let count = 0; count < 60; count++) {
      await type(word)
      await quick.readAll()
    }
    await slow.readAll()
    expect(read(quick.doc)).toBe(text())
    expect(read(slow.doc)).toBe(text())
    expect(slow.doc.store.pendingStructs).toBeNull()
    // The state, some twenty frames that were on their way, and one for all the others.
    expect(quick.frames()).toBe(61)
    expect(slow.frames()).toBeLessThan(40)
    expect(slow.closed).toEqual([])
    // And then as everybody.
    const before = slow.frames()
    await type('the end')
    await slow.readAll()
    expect(slow.frames()).toBe(before + 1)
    expect(read(slow.doc)).toBe(text())
  }, 20_000)

  it('[SR2] hears of each person only the newest', async () => {
    const { opened, type } = await openRoom()
    const slow = openReader()
    opened.room.enter(slow.listener)
    slow.listener.write(await (await opened.wake()).stateFor(new Uint8Array([0])))
    for (let count = 0; count < 40; count++) await type('x'.repeat(5_000))
    for (const [clock, name] of ['{"n":1}', '{"n":2}', '{"n":3}'].entries())
      opened.room.tellPresence(new Map([7, 8].map((client) => [client, { clock: clock + 1, state: name }])))
    opened.room.tellPresence(new Map([[8, { clock: 9, state: 'null' }]]))
    let told = 0
    slow.awareness.on('update', () => told++)
    await slow.readAll()
    expect(told).toBe(1)
    expect([...slow.awareness.getStates()]).toEqual([[7, { n: 3 }]])
  })

  it('[SR3] is closed when more than 1 MB waits for it or is held back, and not before', async () => {
    const { opened, type } = await openRoom()
    const slow = openReader()
    opened.room.enter(slow.listener)
    const word = 'x'.repeat(50_000)
    const fits = Math.floor(wireLimits.maxQueuedBytes / 50_100) - 2
    for (let count = 0; count < fits; count++) await type(word)
    expect(slow.closed).toEqual([])
    for (let count = 0; count < 8; count++) await type(word)
    expect(slow.closed).toEqual([closeCodes['too-slow']])
  })
})
