import { randomInt } from 'node:crypto'
import { addEvent, draftOf, eventText } from '@second-story/postmortem'
import { expect } from 'vitest'
import * as Y from 'yjs'
import { eventually } from '../harness/eventually.ts'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import type { Id } from './forge.ts'
import type { Answer, RawSocket } from './rawSocket.ts'
import { openRawSocket } from './rawSocket.ts'
import { bytesOf, readFresh } from './readFresh.ts'
import type { Victim } from './victim.ts'
import { openVictim } from './victim.ts'

export const stageDocuments = ['agenda', 'voices', 'notes', 'draft', 'record'] as const
export type StageDocument = (typeof stageDocuments)[number]

/** A meeting with somebody who types and somebody who attacks. */
export interface Stage {
  readonly meeting: TestMeeting
  readonly facilitator: TestSeat
  readonly document: string
  /** Types in the document that is attacked, or in the record where that one is the server's. */
  readonly victim: Victim
  /** A participant with the token of a seat and a socket of their own making. */
  readonly eve: Eve
  /** The document as a fresh and rightful reader gets it. */
  read(): Promise<Y.Doc>
  /** Attacks, and holds that nobody but the attacker notices. `codes` narrows down why it is refused. */
  expectTurnedAway(attack: () => Promise<Answer>, codes?: readonly string[]): Promise<void>
  /** The victim types, and all of it arrives: at the server, and at somebody who comes in. */
  expectVictimUnharmed(): Promise<void>
  close(): void
}

export interface Eve {
  readonly seat: TestSeat
  readonly socket: RawSocket
  /** Eve's replica; what is done to it is not sent by itself. */
  readonly doc: Y.Doc
  next(): Id
  /** The item that holds the text of Eve's own event. */
  readonly place: Id
  /** Does something that any participant may do. */
  edit(change: (doc: Y.Doc) => void): Promise<Answer>
}

/** Every code by which a write may be refused. */
export const refusalCodes = [
  'malformed-update',
  'update-has-gaps',
  'update-not-allowed',
  'client-id-not-yours',
  'document-not-writable',
] as const
/** Malformed, not yours to read, or of a document that has begun anew. */
const closings = [4400, 4403, 4409]

export async function setStage(server: TestServer, of: StageDocument): Promise<Stage> {
  const meeting = await openMeeting(server)
  const facilitator = await meeting.join('facilitator', 'Sam')
  const scribe = await meeting.join('scribe', 'Kim')
  const ana = await meeting.join('participant', 'Ana')
  const eveSeat = await meeting.join('participant', 'Eve')
  await ana.command('park', { id: 'parked-by-ana', text: 'Rehearse the failover' })

  const document = of === 'draft' ? draftOf(ana.seat) : of
  const typedIn = of === 'agenda' || of === 'voices' ? 'record' : document
  const victim = await openVictim(server, meeting, typedIn, typedIn === 'notes' ? scribe : ana)
  victim.type('What Ana saw')
  const reader = of === 'draft' ? ana : facilitator
  const read = () => readFresh(server, meeting.id, document, reader.token)
  const readVictims = () => readFresh(server, meeting.id, typedIn, reader.token)

  const expectArrived = () =>
    eventually(async () => {
      const fresh = await readVictims()
      expect(victim.textIn(fresh)).toBe(victim.textIn(victim.doc))
      expect(Y.getState(fresh.store, victim.doc.clientID)).toBe(victim.next().clock)
    })
  const expectVictimUnharmed = async () => {
    const before = victim.textIn(victim.doc)
    victim.type(' and typed on 😀')
    expect(victim.textIn(victim.doc)).toBe(`${before} and typed on 😀`)
    await expectArrived()
    const { refusals, closes, doc, id } = victim
    expect({ refusals, closes, id: doc.clientID }).toEqual({ refusals: [], closes: [], id })
  }
  await expectArrived()
  const eve = await enterEve(server, meeting, document, eveSeat)

  return {
    meeting,
    facilitator,
    document,
    victim,
    eve,
    read,
    expectVictimUnharmed,
    async expectTurnedAway(attack, codes = refusalCodes) {
      const before = bytesOf(await read())
      const answer = await attack()
      if (answer.kind === 'refused') expect(codes).toContain(answer.code)
      else if (answer.kind === 'closed') expect(closings).toContain(answer.code)
      else expect(answer, 'the attack was not turned away').toMatchObject({ kind: 'refused' })
      expect(bytesOf(await read())).toBe(before)
      await expectVictimUnharmed()
    },
    close() {
      victim.close()
      eve.socket.close()
    },
  }
}

async function enterEve(
  server: TestServer,
  meeting: TestMeeting,
  document: string,
  seat: TestSeat,
): Promise<Eve> {
  const socket = await openRawSocket(server, meeting.id, document, seat.token)
  const doc = new Y.Doc()
  doc.clientID = randomInt(1, 2 ** 32)
  if (socket.isOpen) Y.applyUpdate(doc, await socket.readState())
  const edit = (change: (doc: Y.Doc) => void) => {
    const before = Y.encodeStateVector(doc)
    change(doc)
    return socket.write(Y.encodeStateAsUpdate(doc, before))
  }
  if (document === 'record') {
    const time = { utc: null, end: null, approximate: false, said: '' }
    await edit(() => addEvent(doc, { id: 'of-eve', time, text: 'Eve' }))
  }
  return {
    seat,
    socket,
    doc,
    next: () => ({ client: doc.clientID, clock: Y.getState(doc.store, doc.clientID) }),
    place: (document === 'record' && eventText(doc, 'of-eve', 'text')?._item?.id) || {
      client: doc.clientID,
      clock: 0,
    },
    edit,
  }
}
