import type { DocumentName } from '@second-story/postmortem'
import { createReplica } from '@second-story/postmortem'
import * as decoding from 'lib0/decoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createGroupCommit } from '../durable-log/groupCommit.ts'
import type { Write } from '../durable-log/store.ts'
import { createRoom } from '../fan-out/room.ts'
import type { LiveDocument, Writer } from './liveDocument.ts'
import { openLiveDocument } from './liveDocument.ts'
import { scanUpdate } from './scanUpdate.ts'

/** A disk that is as slow as the test wants. */
function slowDisk() {
  const answers: (() => void)[] = []
  const taken: Write[] = []
  return {
    taken,
    commit: (writes: readonly Write[]) =>
      new Promise<void>((resolve) => {
        answers.push(() => {
          taken.push(...writes)
          resolve()
        })
      }),
    async answer() {
      while (answers.length === 0) await new Promise(setImmediate)
      answers.shift()?.()
      await new Promise(setImmediate)
    },
  }
}

/** Somebody who writes and remembers which of their writes they were told to be on disk. */
function writer(told: number[]): Writer {
  return {
    saved(write) {
      told.push(write)
      return null
    },
    write: () => undefined,
    close: () => undefined,
    bufferedBytes: 0,
    onceDrained: () => undefined,
  }
}

function open(name: DocumentName, disk: ReturnType<typeof slowDisk>): LiveDocument {
  const stored = { updates: [], leases: [], retired: [], damaged: 0 }
  const lost = () => expect.unreachable('the document was lost')
  return openLiveDocument('p', name, stored, createRoom(), createGroupCommit(disk), lost)
}

/** What a newcomer reads in a WebSocket frame of the server. */
function wordsIn(frame: Buffer): string[] {
  const decoder = decoding.createDecoder(frame.subarray(frame[1] === 126 ? 4 : 2))
  expect([decoding.readVarUint(decoder), decoding.readVarUint(decoder)]).toEqual([0, 1])
  const doc = new Y.Doc()
  Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
  return [...doc.getMap('summary').keys()].sort()
}

describe('a live document', () => {
  it('[SV1] says of the last write that it is on disk, whatever had waited before it', async () => {
    const disk = slowDisk()
    const live = open('record', disk)
    const told: number[] = []
    const person = writer(told)
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (const word of ['one', 'two']) doc.getMap('summary').set(word, word)
    const [one, two] = updates.map(scanUpdate)
    if (!one || !two) return expect.unreachable()
    live.take(one, person, 1)
    // Waits for the first, which is on its way to the disk; the third is behind both.
    await new Promise(setImmediate)
    live.acknowledge(person, 2)
    live.take(two, person, 3)
    await disk.answer()
    await disk.answer()
    await live.durable()
    expect(Math.max(...told)).toBe(3)
    expect(told.at(-1)).toBe(3)
    expect(disk.taken.filter(({ kind }) => kind === 'update')).toHaveLength(2)
  })

  it('[SV1] says nothing of what another connection has sent until that is on disk', async () => {
    const disk = slowDisk()
    const live = open('record', disk)
    const told: number[] = []
    const doc = new Y.Doc()
    doc.getMap('summary').set('one', 'one')
    live.take(scanUpdate(Y.encodeStateAsUpdate(doc)), writer([]), 1)
    // The page was reloaded and hands over the same once more.
    live.acknowledge(writer(told), 1)
    await new Promise(setImmediate)
    expect(told).toEqual([])
    await disk.answer()
    await live.durable()
    expect(told).toEqual([1])
  })

  it('[SV3] gives a newcomer what is on disk when it is given, and nothing that came meanwhile', async () => {
    const disk = slowDisk()
    const live = open('record', disk)
    const doc = new Y.Doc()
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (const word of ['one', 'two']) doc.getMap('summary').set(word, word)
    const [one, two] = updates.map(scanUpdate)
    if (!one || !two) return expect.unreachable()
    live.take(one, writer([]), 1)
    const giving = live.stateFor(new Uint8Array([0]))
    await new Promise(setImmediate)
    live.take(two, writer([]), 2)
    await disk.answer()
    expect(wordsIn(await giving)).toEqual(['one'])
    const captured = live.capture(() => live.doc.getMap('summary').set('three', 'three'))
    let isGiven = false
    const later = live.stateFor(new Uint8Array([0])).finally(() => {
      isGiven = true
    })
    await disk.answer()
    expect(isGiven).toBe(false)
    captured?.stored()
    expect(wordsIn(await later)).toEqual(['one', 'three', 'two'])
  })

  it('[SV2] holds what its log holds, also where two have formatted the same words', async () => {
    const disk = slowDisk()
    const live = open('notes', disk)
    const first = createReplica()
    const block = new Y.XmlElement('paragraph')
    block.insert(0, [new Y.XmlText('logins failed')])
    first.getXmlFragment('notes').insert(0, [block])
    const second = createReplica()
    Y.applyUpdate(second, Y.encodeStateAsUpdate(first))
    const known = Y.encodeStateVector(first)
    const updates = [Y.encodeStateAsUpdate(first)]
    for (const doc of [first, second]) {
      const [text] = [...doc.getXmlFragment('notes').createTreeWalker((each) => each instanceof Y.XmlText)]
      if (text instanceof Y.XmlText) text.format(0, 6, { bold: true })
      updates.push(Y.encodeStateAsUpdate(doc, known))
    }
    for (const [at, update] of updates.entries()) live.take(scanUpdate(update), writer([]), at + 1)
    await disk.answer()
    await live.durable()
    const stored = createReplica()
    for (const write of disk.taken) if (write.kind === 'update') Y.applyUpdate(stored, write.bytes)
    expect(live.doc.getXmlFragment('notes').toString()).toContain('<bold>logins</bold>')
    expect(Y.equalSnapshots(Y.snapshot(stored), Y.snapshot(live.doc))).toBe(true)
  })
})
