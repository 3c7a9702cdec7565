import { rootsOf } from '@second-story/postmortem'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { contentOf } from './contentOf.ts'
import { createDoc } from './createDoc.ts'
import { inspectUpdate } from './inspectUpdate.ts'
import { joinUpdates } from './joinUpdates.ts'
import { createLeases } from './leases.ts'
import type { ScannedUpdate } from './scannedUpdate.ts'

const seed = Number(process.env['TEST_SEED'] ?? Math.floor(Math.random() * 1e6))
console.log(`inspectUpdate.test.ts: TEST_SEED=${seed}`)

/** A small generator (mulberry32), so that a run can be repeated. */
function random(start: number) {
  let state = start
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function typeRoots(doc: Y.Doc, name: 'record' | 'notes'): Y.Doc {
  for (const [root, kind] of Object.entries(rootsOf(name))) {
    if (kind === 'map') doc.getMap(root)
    else doc.getXmlFragment(root)
  }
  return doc
}

/** A replica whose client id comes from the seed, so that a run can be had again. */
function replica(pick: (below: number) => number): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = pick(2 ** 31)
  return doc
}

function serverDocument(name: 'record' | 'notes') {
  return { doc: createDoc(name), leases: createLeases([]), retired: new Set<number>() }
}

const words = ['a', 'Logins failed ', '😀', 'e\u0301', '👩‍💻', 'שלום', ' and then', '\n']

const textOf = (text: Y.Text) =>
  text
    .toDelta()
    .map((part: { insert: string }) => part.insert)
    .join('')

/** Never between the halves of a sign: Yjs would put U+FFFD in their places, on one replica only. */
function aligned(text: Y.Text, pick: (below: number) => number): number {
  const at = pick(text.length + 1)
  return /[\uDC00-\uDFFF]/.test(textOf(text)[at] ?? '') ? at - 1 : at
}

function removeSign(text: Y.Text, pick: (below: number) => number): void {
  const at = aligned(text, pick)
  const sign = String.fromCodePoint(textOf(text).codePointAt(at) ?? 0x20)
  if (at < text.length) text.delete(at, sign.length)
}

function editRecord(doc: Y.Doc, pick: (below: number) => number): void {
  const root = doc.getMap<unknown>(['events', 'nodes', 'learnings'][pick(3)])
  const key = `k${pick(6)}`
  const entry = root.get(key)
  switch (pick(7)) {
    case 0: {
      const fresh = new Y.Map<unknown>()
      root.set(key, fresh)
      fresh.set('text', new Y.Text(words[pick(words.length)]))
      fresh.set('cites', ['a', { b: [1, 2.5, null, true] }])
      return
    }
    case 1:
      return void root.delete(key)
    case 2:
      return void (entry instanceof Y.Map && entry.set('order', pick(100) - 50))
    default: {
      const text = entry instanceof Y.Map ? entry.get('text') : null
      if (!(text instanceof Y.Text)) return
      if (pick(4) === 0) removeSign(text, pick)
      else text.insert(aligned(text, pick), words[pick(words.length)] ?? '')
    }
  }
}

function editNotes(doc: Y.Doc, pick: (below: number) => number): void {
  const root = doc.getXmlFragment('notes')
  const child = root.length > 0 ? root.get(pick(root.length)) : null
  if (!(child instanceof Y.XmlElement) || pick(5) === 0) {
    const paragraph = new Y.XmlElement('paragraph')
    const text = new Y.XmlText()
    text.insert(0, words[pick(words.length)] ?? '')
    paragraph.insert(0, [text])
    return root.insert(pick(root.length + 1), [paragraph])
  }
  if (pick(6) === 0) return root.delete(pick(root.length), 1)
  if (pick(6) === 0) return child.setAttribute('level', String(pick(3)))
  const text = child.get(0)
  if (!(text instanceof Y.XmlText)) return
  if (pick(3) === 0 && text.length > 2) return text.format(0, aligned(text, pick), { bold: true })
  text.insert(aligned(text, pick), words[pick(words.length)] ?? '')
}

/** Several honest people, offline now and then; everything passes through the inspector. */
function honestRun(name: 'record' | 'notes', start: number): number {
  const pick = random(start)
  const server = serverDocument(name)
  const stored = serverDocument(name).doc
  const people = Array.from({ length: 2 + pick(4) }, (_each, index) => ({
    seat: `s${index}`,
    doc: replica(pick),
    given: Y.encodeStateVector(new Y.Doc()),
  }))
  let batch: ScannedUpdate[] = []
  let taken = 0
  const flush = () => {
    if (batch.length > 0) Y.applyUpdate(stored, joinUpdates(batch))
    batch = []
  }
  const give = (seat: string, bytes: Uint8Array) => {
    const verdict = inspectUpdate(server, seat, bytes)
    if (verdict.kind === 'fault') throw new Error(`seed ${start}: ${verdict.fault}`)
    if (verdict.kind === 'nothing-new') return
    Y.applyUpdate(server.doc, verdict.update.bytes)
    batch.push(verdict.update)
    taken++
  }
  for (let step = 0; step < 120; step++) {
    const person = people[pick(people.length)]
    if (!person) continue
    for (let each = pick(4); each >= 0; each--) (name === 'record' ? editRecord : editNotes)(person.doc, pick)
    if (pick(3) > 0) {
      give(person.seat, Y.encodeStateAsUpdate(person.doc, pick(8) === 0 ? undefined : person.given))
      person.given = Y.encodeStateVector(person.doc)
    }
    if (pick(3) === 0) {
      give(person.seat, Y.encodeStateAsUpdate(person.doc, Y.encodeStateVector(server.doc)))
      Y.applyUpdate(person.doc, Y.encodeStateAsUpdate(server.doc, Y.encodeStateVector(person.doc)))
    }
    if (pick(40) === 0) {
      const reloaded = replica(pick)
      Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(person.doc))
      person.doc = reloaded
    }
    if (pick(5) === 0) flush()
  }
  for (const { seat, doc } of people) give(seat, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server.doc)))
  flush()
  expect(server.doc.store.pendingStructs).toBeNull()
  expect(server.doc.store.pendingDs).toBeNull()
  for (const { doc } of people) {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(server.doc, Y.encodeStateVector(doc)))
    typeRoots(doc, name)
    expect(contentOf(doc)).toBe(contentOf(server.doc))
  }
  expect(contentOf(stored)).toBe(contentOf(server.doc))
  return taken
}

describe('inspecting updates', () => {
  it.each(['record', 'notes'] as const)(
    '[UI1] takes whatever honest people write in %s, and joined updates say the same',
    (name) => {
      const start = performance.now()
      let runs = 0
      let taken = 0
      // As many as fit, so that a slow machine is not a failing one; never fewer than thirty.
      while (runs < 300 && (runs < 30 || performance.now() - start < 5_000))
        taken += honestRun(name, seed + runs++)
      expect(taken).toBeGreaterThan(runs * 20)
    },
  )

  it('[UI2] gives every client id to the first seat that writes under it', () => {
    const server = serverDocument('record')
    const ana = new Y.Doc()
    ana.getMap('markers').set('detected', 'e1')
    const update = Y.encodeStateAsUpdate(ana)
    expect(inspectUpdate(server, 'ana', update).kind).toBe('news')
    expect(inspectUpdate(server, 'mallory', update)).toEqual({ kind: 'fault', fault: 'client-id-not-yours' })
  })

  it('[UI3] has no place for unknown roots, forbidden keys, binary data and subdocuments', () => {
    const attempts: ((doc: Y.Doc) => void)[] = [
      (doc) => doc.getMap('elsewhere').set('a', 1),
      (doc) => doc.getMap('markers').set('__proto__', 1),
      (doc) => doc.getMap('markers').set('a', [{ constructor: 1 }]),
      (doc) => doc.getMap('markers').set('a', new Uint8Array([1])),
      (doc) => doc.getMap('markers').set('a', 10n),
      (doc) => doc.getMap('markers').set('a', new Y.Doc()),
      (doc) => doc.getArray('markers').insert(0, ['hidden in a map']),
      (doc) => doc.getMap('markers').set('a', new Y.XmlHook('h')),
    ]
    for (const attempt of attempts) {
      const doc = new Y.Doc()
      attempt(doc)
      const verdict = inspectUpdate(serverDocument('record'), 's', Y.encodeStateAsUpdate(doc))
      expect(verdict).toEqual({ kind: 'fault', fault: 'update-not-allowed' })
    }
  })

  it('[UI4] reads no update that is cut, continued or altered into nonsense, and never throws', () => {
    const pick = random(seed)
    const doc = new Y.Doc()
    for (let each = 0; each < 60; each++) editRecord(doc, pick)
    const honest = Y.encodeStateAsUpdate(doc)
    expect(inspectUpdate(serverDocument('record'), 's', honest).kind).toBe('news')
    for (let length = 0; length < honest.length; length++) {
      const cut = inspectUpdate(serverDocument('record'), 's', honest.subarray(0, length))
      expect(cut).toEqual({ kind: 'fault', fault: 'malformed-update' })
    }
    for (let each = 0; each < 3_000; each++) {
      const server = serverDocument('record')
      const flipped = honest.slice()
      for (let flips = 1 + pick(3); flips > 0; flips--) flipped[pick(flipped.length)] = pick(256)
      const verdict = inspectUpdate(server, 's', flipped)
      if (verdict.kind !== 'news') continue
      Y.applyUpdate(server.doc, verdict.update.bytes)
      expect(server.doc.store.pendingStructs).toBeNull()
      expect(server.doc.store.pendingDs).toBeNull()
    }
  })
})
