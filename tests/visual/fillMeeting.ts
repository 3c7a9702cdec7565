import type { PhaseId } from '@second-story/postmortem'
import {
  addFactor,
  addIdea,
  addLearning,
  addNode,
  ideaText,
  probeText,
  setIdea,
} from '@second-story/postmortem'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { connect } from '../harness/connect.ts'
import { eventually } from '../harness/eventually.ts'
import type { TestSeat } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'

/** What a group would have written by the time that it reaches a phase; short lines, long ones, and a crowd of them. */
export async function fillPhase(server: TestServer, id: string, phase: PhaseId, group: Group): Promise<void> {
  const [sam, ...people] = group
  switch (phase) {
    case 'opening':
      for (const [index, seat] of people.entries())
        await seat.command('answerPoll', { poll: 'safety', answer: 3 + (index % 3) })
      return
    case 'inquiry':
      return edit(server, id, 'record', sam, fillInquiry)
    case 'learnings':
      return edit(server, id, 'record', sam, (record) => {
        for (const [index, [kind, text]] of learnings.entries())
          addLearning(record, { id: `l${index}`, kind, text })
      })
    case 'closing':
      for (const [index, seat] of people.entries())
        await seat.command('answerPoll', { poll: 'learned-something', answer: index === 0 ? 0 : 1 })
      await sam.command('revealPoll', { poll: 'learned-something' })
      return
    case 'soak':
      await people[0]?.command('addLateThought', { text: 'The silence on weekends was the same last year.' })
      return
    case 'ideas':
      return edit(server, id, 'actions', sam, (actions) => {
        for (const [index, text] of ideas.entries()) addIdea(actions, { id: `i${index}`, text })
      })
    case 'shaping':
      for (const [index] of ideas.entries())
        for (const [each, seat] of people.entries())
          await seat.command('rateIdea', {
            idea: `i${index}`,
            impact: 1 + ((index * 2 + each) % 5),
            effort: 1 + ((index + each * 2) % 5),
          })
      await sam.command('revealRatings', { revealed: true })
      return
    case 'commitment':
      return edit(server, id, 'actions', sam, (actions) => {
        commit(actions, 'i0', 'Ana Lindqvist', '2026-03-20')
        commit(actions, 'i1', 'Delivery team', '2026-04-15')
        setIdea(actions, 'i2', 'state', 'not-now')
        ideaText(actions, 'i2', 'reason')?.insert(0, 'Covered for now; look again after the first quarter.')
      })
    default:
      return
  }
}

export type Group = readonly [facilitator: TestSeat, ...people: TestSeat[]]

const learnings = [
  ['learned', 'Deployment pipelines need a gate that tests performance.'],
  ['learned', 'Cache eviction needs real load before it is believed.'],
  ['went-well', 'The rollback took twelve minutes from the click to half of the pods.'],
  ['lucky', 'The second approver happened to walk past the meeting room.'],
  [
    'surprised',
    'Support sees failures ten minutes before monitoring does, cannot page anybody, and had written to three channels that nobody of the on-call team reads in the morning.',
  ],
] as const

const ideas = [
  'Let support page the on-call engineer',
  'Add a performance stage to the pipeline',
  'Canary deployments for auth',
  'Write down in the runbook who may approve a rollback at night, on weekends, and while the second approver is on a train without any connection',
]

function fillInquiry(record: Y.Doc): void {
  const add = (id: string, parent: string | null, way: 'why' | 'how', question: string, answer: string) =>
    addNode(record, { id, parent, way, question, answer })
  add('v3', 'w2', 'why', 'Why was the policy too aggressive?', 'It was based on assumptions about the load.')
  add('v4', 'v3', 'why', 'Why was it not tested under stress?', 'The release process has no such phase.')
  add(
    'v5',
    null,
    'how',
    'How did you choose between scaling out and rolling back?',
    'Scaling is one click, a rollback needs two people, and the second one was in a meeting that nobody wanted to interrupt for something that usually clears by itself.',
  )
  addFactor(record, {
    id: 'f1',
    text: 'The release process has no performance phase.',
    kind: 'process',
    node: 'v4',
  })
  probeText(record, 'detection')?.insert(0, 'Support heard of it a quarter of an hour before the alert.')
}

function commit(actions: Y.Doc, idea: string, owner: string, due: string): void {
  setIdea(actions, idea, 'owner', owner)
  setIdea(actions, idea, 'due', due)
  setIdea(actions, idea, 'state', 'committed')
}

async function edit(
  server: TestServer,
  id: string,
  name: 'record' | 'actions',
  seat: TestSeat,
  change: (doc: Y.Doc) => void,
): Promise<void> {
  const writer = connect(server, id, name, seat.token)
  const reader = connect(server, id, name, seat.token)
  await Promise.all([writer.synced, reader.synced])
  change(writer.doc)
  const { clientID } = writer.doc
  const heard = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc)).get(clientID)
  await eventually(() => expect(heard(reader.doc)).toBe(heard(writer.doc)))
  writer.close()
  reader.close()
}
