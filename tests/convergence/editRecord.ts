import type { EventTime } from '@second-story/postmortem'
import {
  addEvent,
  addEvents,
  addFactor,
  addLearning,
  addNode,
  eventText,
  factorKinds,
  factorText,
  learningKinds,
  learningText,
  markers,
  moveNode,
  nodeText,
  probes,
  probeText,
  removeEvent,
  removeFactor,
  removeLearning,
  removeNode,
  setCite,
  setEventTime,
  setFactorKind,
  setIncidentZone,
  setMarker,
  setSeverity,
  setWay,
  severities,
  summaryText,
  summaryTexts,
  ways,
} from '@second-story/postmortem'
import type * as Y from 'yjs'
import type { RandomSource } from '../hostile/fuzz/randomSource.ts'
import { editText } from './editText.ts'
import { randomId } from './randomId.ts'
import { randomText } from './randomText.ts'

type Edit = (random: RandomSource, record: Y.Doc) => void

const some = (random: RandomSource, record: Y.Doc, root: string): string =>
  random.pickAny([...record.getMap(root).keys()]) ?? randomId(random)

function randomTime(random: RandomSource): EventTime {
  const minute = String(random.int(60)).padStart(2, '0')
  const isKnown = random.chance(0.8)
  return {
    utc: isKnown ? `2026-11-20T14:${minute}:00Z` : null,
    end: null,
    approximate: random.chance(0.2),
    said: isKnown ? `14:${minute}` : 'later',
  }
}

const newEvent = (random: RandomSource) => ({
  id: randomId(random),
  time: randomTime(random),
  text: randomText(random),
})

const textEdits: readonly [Edit, ...Edit[]] = [
  (random, record) => editText(random, summaryText(record, random.pick(summaryTexts))),
  (random, record) => editText(random, probeText(record, random.pick(probes))),
  (random, record) =>
    editText(
      random,
      eventText(record, some(random, record, 'events'), random.pick(['text', 'detail', 'evidence'])),
    ),
  (random, record) =>
    editText(random, nodeText(record, some(random, record, 'nodes'), random.pick(['question', 'answer']))),
  (random, record) => editText(random, factorText(record, some(random, record, 'factors'))),
  (random, record) => editText(random, learningText(record, some(random, record, 'learnings'))),
]

const otherEdits: readonly [Edit, ...Edit[]] = [
  (random, record) => addEvent(record, newEvent(random)),
  (random, record) =>
    addEvents(
      record,
      Array.from({ length: 1 + random.int(5) }, () => newEvent(random)),
    ),
  (random, record) => removeEvent(record, some(random, record, 'events')),
  (random, record) => setEventTime(record, some(random, record, 'events'), randomTime(random)),
  (random, record) =>
    setMarker(record, random.pick(markers), random.chance(0.8) ? some(random, record, 'events') : null),
  (random, record) =>
    addNode(record, {
      id: randomId(random),
      parent: random.chance(0.7) ? some(random, record, 'nodes') : null,
      way: random.pick(ways),
      question: randomText(random),
    }),
  // Two who hang two nodes below each other make a ring.
  (random, record) =>
    moveNode(
      record,
      some(random, record, 'nodes'),
      random.chance(0.8) ? some(random, record, 'nodes') : null,
      random.int(9),
    ),
  (random, record) => removeNode(record, some(random, record, 'nodes')),
  (random, record) => setWay(record, some(random, record, 'nodes'), random.pick(ways)),
  (random, record) =>
    setCite(
      record,
      some(random, record, 'nodes'),
      some(random, record, 'events'),
      random.chance(0.8) ? 'event' : null,
    ),
  (random, record) =>
    addFactor(record, {
      id: randomId(random),
      text: randomText(random),
      node: random.chance(0.5) ? some(random, record, 'nodes') : null,
    }),
  (random, record) => setFactorKind(record, some(random, record, 'factors'), random.pick(factorKinds)),
  (random, record) => removeFactor(record, some(random, record, 'factors')),
  (random, record) =>
    addLearning(record, {
      id: randomId(random),
      kind: random.pick(learningKinds),
      text: randomText(random),
    }),
  (random, record) => removeLearning(record, some(random, record, 'learnings')),
  (random, record) => setSeverity(record, random.chance(0.9) ? random.pick(severities) : null),
  (random, record) =>
    setIncidentZone(record, random.pick(['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'])),
]

/** Does one thing to the record that a person can do on a screen. */
export function editRecord(random: RandomSource, record: Y.Doc): void {
  const edit = random.chance(0.6) ? random.pick(textEdits) : random.pick(otherEdits)
  edit(random, record)
}
