import { draftOf, recordSnapshot } from '@second-story/postmortem'
import * as Y from 'yjs'
import { eventually } from '../../harness/eventually.ts'
import { openMeeting } from '../../harness/openMeeting.ts'
import type { TestServer } from '../../harness/startServer.ts'
import { bytesOf, readFresh } from '../readFresh.ts'
import { openVictim } from '../victim.ts'
import { attackUntilOver } from './attacker.ts'
import { gatherKnowledge } from './knowledge.ts'
import { createRandomSource } from './randomSource.ts'
import type { Tally } from './tally.ts'
import { startTyping } from './typist.ts'

export interface Round {
  readonly server: TestServer
  readonly seed: number
  /** The round ends when the tally has come to this. */
  readonly untilFrames: number
  readonly attackers: number
  readonly tally: Tally
}

export interface RoundResult {
  readonly violations: readonly string[]
  /** The record of a victim and of a newcomer differ: a co-writer's own document, so possible, and counted. */
  readonly diverged: boolean
  readonly victimsLetters: number
}

const checkEveryMs = 2_000

/** One meeting under attack: two people type in the record and where they alone may write, and all of it stays. */
export async function runRound({ server, seed, untilFrames, attackers, tally }: Round): Promise<RoundResult> {
  const meeting = await openMeeting(server)
  const facilitator = await meeting.join('facilitator', 'Sam')
  const kim = await meeting.join('scribe', 'Kim')
  const ana = await meeting.join('participant', 'Ana')
  await ana.command('park', { id: 'parked', text: 'Rehearse the failover' })
  // One of the attackers may write nothing at all. Everybody is in before the first look: a roster that grows is no attack.
  const eves = await Promise.all(
    Array.from({ length: attackers }, (_, number) =>
      meeting.join(number === 0 ? 'observer' : 'participant', `Eve ${number}`),
    ),
  )
  const read = (document: string) => readFresh(server, meeting.id, document, facilitator.token)
  const draft = draftOf(ana.seat)
  const places = [
    ['record', kim],
    ['record', ana],
    ['notes', kim],
    [draft, ana],
  ] as const
  const victims = await Promise.all(
    places.map(([document, seat]) => openVictim(server, meeting, document, seat)),
  )
  const typists = victims.map((victim) => startTyping(server, meeting, victim, victim.document !== 'record'))
  const closedToAll = ['agenda', 'voices', 'actions'] as const
  const before = await Promise.all(closedToAll.map(async (document) => bytesOf(await read(document))))
  const violations: string[] = []
  const latest: string[][] = []

  const check = async () => {
    const checks = typists.map((typist) => typist.check())
    const unchanged = closedToAll.map(async (document, place) => {
      if (bytesOf(await read(document)) !== before[place]) throw new Error(`“${document}” was changed`)
    })
    for (const outcome of await Promise.allSettled([...checks, ...unchanged]))
      if (outcome.status === 'rejected') violations.push(String(outcome.reason))
  }
  const isOver = () => violations.length > 0 || tally.frames >= untilFrames

  const known = gatherKnowledge(victims)
  const attacks = eves.map((seat, number) => {
    const frames: string[] = []
    latest.push(frames)
    const random = createRandomSource(seed * 1_000 + number)
    return attackUntilOver({
      server,
      meeting,
      seat,
      random,
      known,
      tally,
      // Only Linux has all of 127.x.x.x without being told.
      localAddress: process.platform === 'linux' ? `127.0.0.${2 + number}` : '127.0.0.1',
      foreignDraft: draft,
      latest: frames,
      isOver,
    })
  })
  const attacking = Promise.all(attacks).catch((error: unknown) =>
    violations.push(`an attacker found ${error}`),
  )
  for (let goesOn = true; goesOn; ) {
    goesOn = await Promise.race([attacking.then(() => false), pause(checkEveryMs).then(() => true)])
    await check()
  }
  for (const typist of typists) typist.stop()
  if (violations.length === 0) await check()

  const [witness] = victims
  const diverged = witness ? await agreement(witness.doc, () => read('record'), violations) : false
  const victimsLetters = victims.reduce((sum, victim) => sum + victim.next().clock, 0)
  for (const victim of victims) victim.close()
  if (violations.length > 0)
    for (const [number, frames] of latest.entries())
      violations.push(`the latest frames of attacker ${number}: ${frames.join(' ')}`)
  return { violations, diverged, victimsLetters }
}

/** True when both have heard the same and say different things. That one has not heard it all is a violation. */
async function agreement(own: Y.Doc, read: () => Promise<Y.Doc>, violations: string[]): Promise<boolean> {
  try {
    const fresh = await eventually(async () => {
      const doc = await read()
      for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(doc)))
        if (Y.getState(own.store, client) !== clock)
          throw new Error(`a victim’s replica has not taken what the server took of client ${client}`)
      return doc
    }, 10_000)
    return JSON.stringify(recordSnapshot(fresh)) !== JSON.stringify(recordSnapshot(own))
  } catch (error) {
    violations.push(String(error))
    return false
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
