import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addNode, moveNode } from './phases/inquiry/edits.ts'
import { removeNode } from './phases/inquiry/placeNode.ts'
import { flattenInquiry } from './phases/inquiry/snapshot.ts'
import { addEvent, removeEvent, setMarker } from './phases/timeline/edits.ts'
import { incidentMetrics } from './phases/timeline/incidentMetrics.ts'
import { recordSnapshot, seedRecord } from './record.ts'
import { replaceText } from './replaceText.ts'

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000)
console.log(`record.test.ts: TEST_SEED=${seed}`)

function record(): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedRecord())
  return doc
}
const at = (utc: string | null) => ({ utc, end: null, approximate: false, said: '' })

describe('replaceText', () => {
  it('[PM9] makes any text of any other, and never parts the halves of a sign', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const doc = new Y.Doc()
        const shared = doc.getText('t')
        shared.insert(0, before)
        const seen: string[] = []
        shared.observe((event) => {
          for (const part of event.delta) if (typeof part.insert === 'string') seen.push(part.insert)
        })
        doc.transact(() => replaceText(shared, after))
        expect(shared.toString()).toBe(after.toWellFormed())
        for (const inserted of seen) expect(inserted.isWellFormed()).toBe(true)
      }),
      { seed, numRuns: 500 },
    )
  })
  it('[PM9] lets two replicas change neighbouring emoji apart and agree', () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()]
    one.getText('t').insert(0, 'a😀b')
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
    replaceText(one.getText('t'), 'a😁b')
    replaceText(two.getText('t'), 'a😀!b')
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
    expect(one.getText('t').toString()).toBe(two.getText('t').toString())
    expect(one.getText('t').toString().isWellFormed()).toBe(true)
  })
})

describe('the record', () => {
  it('[PM10] sorts by instant and keeps events without one behind their predecessor', () => {
    const doc = record()
    addEvent(doc, { id: 'late', text: 'late', time: at('2026-01-01T10:00:00Z') })
    addEvent(doc, { id: 'after-late', text: 'no time', time: at(null) })
    addEvent(doc, { id: 'early', text: 'early', time: at('2026-01-01T09:00:00Z') })
    expect(recordSnapshot(doc).timeline.map(({ id }) => id)).toEqual(['early', 'late', 'after-late'])
  })
  it('[PM10] moves a marker and takes it away with its event', () => {
    const doc = record()
    addEvent(doc, { id: 'a', text: 'a', time: at('2026-01-01T09:00:00Z') })
    addEvent(doc, { id: 'b', text: 'b', time: at('2026-01-01T10:00:00Z') })
    setMarker(doc, 'detected', 'a')
    setMarker(doc, 'detected', 'b')
    expect(recordSnapshot(doc).timeline.map(({ markers }) => markers)).toEqual([[], ['detected']])
    removeEvent(doc, 'b')
    expect(recordSnapshot(doc).timeline).toMatchObject([{ id: 'a', markers: [] }])
  })
  it('[PM11] stays a tree whatever parents are written', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids, 'gone')), { maxLength: 12 }),
        (moves) => {
          const doc = record()
          for (const id of ids) addNode(doc, { id, parent: null, way: 'why', question: id })
          for (const [id, parent] of moves) moveNode(doc, id, parent, 1)
          const all = flattenInquiry(recordSnapshot(doc).inquiry).map(({ id }) => id)
          expect([...all].sort()).toEqual(ids)
        },
      ),
      { seed, numRuns: 300 },
    )
  })
  it('[PM12] moves the branch of a removed node up', () => {
    const doc = record()
    addNode(doc, { id: 'a', parent: null, way: 'why', question: 'a' })
    addNode(doc, { id: 'b', parent: 'a', way: 'why', question: 'b' })
    addNode(doc, { id: 'c', parent: 'b', way: 'how', question: 'c' })
    removeNode(doc, 'b')
    expect(recordSnapshot(doc).inquiry).toMatchObject([{ id: 'a', children: [{ id: 'c' }] }])
  })
  it('[PM11] reads whatever a hostile client writes', () => {
    const doc = record()
    const anything = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom('summary', 'events', 'markers', 'nodes', 'factors', 'probes', 'learnings'),
        fc.string(),
        anything,
        (root, key, value) => {
          doc.getMap(root).set(key, value)
          const entry = new Y.Map()
          doc.getMap(root).set(`${key}!`, entry)
          for (const field of ['order', 'utc', 'parent', 'cites', 'text', 'kind']) entry.set(field, value)
          expect(() => JSON.stringify(recordSnapshot(doc))).not.toThrow()
        },
      ),
      { seed, numRuns: 200 },
    )
  })
})

describe('durations', () => {
  const metrics = (times: Partial<Record<string, string>>) => {
    const doc = record()
    for (const [marker, time] of Object.entries(times)) {
      addEvent(doc, { id: marker, text: marker, time: at(`2023-10-27T${time}:00Z`) })
      setMarker(doc, marker as 'started', marker)
    }
    return Object.fromEntries(
      incidentMetrics(recordSnapshot(doc).timeline).map(({ id, ms, note }) => [
        id,
        ms === null ? note : ms / 60_000,
      ]),
    )
  }
  it('[PM13] derives them from the marked events', () => {
    expect(
      metrics({
        started: '08:52',
        'first-impact': '09:00',
        detected: '09:00',
        acknowledged: '09:30',
        mitigated: '10:18',
        resolved: '10:30',
      }),
    ).toEqual({ detect: 8, acknowledge: 30, mitigate: 86, restore: 98, impact: 90 })
  })
  it('[PM13] says what is missing and what cannot be, and allows zero', () => {
    expect(metrics({ started: '09:00', detected: '09:00' })).toMatchObject({
      detect: 0,
      restore: 'mark the event “resolved”',
    })
    expect(metrics({ detected: '10:00', acknowledged: '09:00' })['acknowledge']).toBe(
      '“acknowledged” lies before “detected”',
    )
  })
})
