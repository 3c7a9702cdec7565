import {
  addEvent,
  addFactor,
  addLearning,
  addNode,
  eventText,
  factorText,
  setMarker,
  summaryText,
  summaryTexts,
} from '@second-story/postmortem'
import * as Y from 'yjs'
import { xssTexts } from './xssTexts.ts'

export const validRecord = {
  event: 'The deploy reached the last region',
  factor: 'The dashboard averaged over all shards',
  learning: 'Retries hide a slow disk',
} as const

const time = { utc: '2026-03-01T10:00:00Z', end: null, approximate: false, said: '10:00' }

export function writeValidRecord(doc: Y.Doc): void {
  addEvent(doc, { id: 'valid-event', time, text: validRecord.event })
  addFactor(doc, { id: 'valid-factor', text: validRecord.factor })
  addLearning(doc, { id: 'valid-learning', kind: 'learned', text: validRecord.learning })
  addNode(doc, { id: 'valid-node', parent: null, way: 'how', question: 'How did it look then?' })
}

/** XSS in every text; then wrong types under every key, loops, strangers, and numbers that are none. */
export function poisonRecord(doc: Y.Doc): void {
  doc.transact(() => {
    xssTexts.forEach((text, index) => {
      addEvent(doc, { id: `xss-${index}`, time: { ...time, said: text }, text, detail: text, evidence: text })
      addFactor(doc, { id: `xss-${index}`, text })
      addLearning(doc, { id: `xss-${index}`, kind: 'surprised', text })
      addNode(doc, {
        id: `xss-${index}`,
        parent: null,
        way: 'why',
        question: text,
        answer: text,
        cites: [text],
      })
    })
    for (const field of summaryTexts) summaryText(doc, field)?.insert(0, xssTexts.join('\n'))
    for (const root of ['events', 'factors', 'nodes', 'learnings']) {
      for (const [id, entry] of strangers()) doc.getMap(root).set(`${root}-${id}`, entry)
    }
    for (const root of ['summary', 'probes', 'markers']) {
      doc.getMap(root).set('stranger', { any: [1, { thing: null }] })
      doc.getMap(root).set('<b>key</b>', new Y.Map())
    }
    setMarker(doc, 'detected', 'there-is-no-such-event')
    ring(doc)
    formatted(eventText(doc, 'valid-event', 'detail'))
    formatted(factorText(doc, 'xss-0'))
  })
}

function strangers(): [string, unknown][] {
  const wrong = new Y.Map<unknown>()
  for (const key of [
    'text',
    'detail',
    'evidence',
    'question',
    'answer',
    'kind',
    'node',
    'parent',
    'way',
    'said',
  ])
    wrong.set(key, { not: ['what', 'is', 'expected'] })
  for (const key of ['order', 'utc', 'end', 'approximate', 'cites']) wrong.set(key, true)
  const huge = new Y.Map<unknown>()
  huge.set('text', 'x'.repeat(60_000))
  huge.set('utc', '+999999-99-99T99:99:99Z')
  huge.set('order', -1e308)
  huge.set(
    'cites',
    Array.from({ length: 2_000 }, (_, at) => at),
  )
  const maps = new Y.Map<unknown>()
  for (const key of ['text', 'question', 'answer', 'utc', 'said', 'cites', 'kind']) maps.set(key, new Y.Map())
  return [
    ['scalar', 42],
    ['null', null],
    ['object', { text: '<script>alert(1)</script>' }],
    ['string', '<script>alert(1)</script>'],
    ['text', new Y.Text('a text where an entry belongs')],
    ['empty', new Y.Map()],
    ['wrong', wrong],
    ['huge', huge],
    ['maps', maps],
  ]
}

/** Two questions that each hang below the other, and one below itself. */
function ring(doc: Y.Doc): void {
  addNode(doc, { id: 'ring-a', parent: 'ring-b', way: 'why', question: 'a' })
  addNode(doc, { id: 'ring-b', parent: 'ring-a', way: 'why', question: 'b' })
  addNode(doc, { id: 'ring-c', parent: 'ring-c', way: 'why', question: 'c' })
}

/** Formats and embeds in a plain text. */
function formatted(text: Y.Text | null): void {
  text?.applyDelta([
    { insert: 'bold', attributes: { bold: true, onclick: 'alert(1)' } },
    { insert: { image: 'javascript:alert(1)' } },
  ])
}
