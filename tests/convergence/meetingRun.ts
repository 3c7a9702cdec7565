import type { DocumentName, Role } from '@second-story/postmortem'
import { agendaSnapshot, draftOf, sharedDocuments } from '@second-story/postmortem'
import { forReaders, renderJson } from '@second-story/report'
import * as Y from 'yjs'
import { eventually } from '../harness/eventually.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { createRandomSource } from '../hostile/fuzz/randomSource.ts'
import { readFresh } from '../hostile/readFresh.ts'
import { expectSame, settledContent, snapshotOfReplicas } from './compareReplicas.ts'
import { editDocument } from './editDocument.ts'
import { openDoc } from './lightLink.ts'
import type { LightPerson } from './lightPerson.ts'
import { openPerson } from './lightPerson.ts'
import { move, randomCommand } from './randomCommand.ts'

/** One run: a post-mortem of its own, and 3 to 5 people in it, now and then up to 10. */
export interface MeetingRun {
  readonly number: number
  readonly postmortem: string
  /** Everybody does something, or goes, or comes back. */
  round(): Promise<void>
  /** Everybody comes back, and everything is said. Throws when they do not all come to hold the same. */
  settle(): Promise<Settled>
  readonly people: number
  readonly updates: number
  readonly commands: number
  close(): void
}

/** What everybody holds in the end. */
export interface Settled {
  readonly contents: ReadonlyMap<DocumentName, string>
  readonly report: string
  /** So many copies of a document were compared: at people’s, at the server and, later, on disk. */
  readonly replicas: number
}

const patienceMs = 30_000
const breath = () => new Promise<void>((resolve) => setImmediate(resolve))

export async function openRun(server: TestServer, seed: number, number: number): Promise<MeetingRun> {
  const random = createRandomSource(seed * 1_000_003 + number)
  const meeting = await openMeeting(server, `Run ${number}`)
  const count = random.chance(0.05) ? 6 + random.int(5) : 3 + random.int(3)
  const people: LightPerson[] = []
  const pending = new Set<Promise<void>>()
  const faults: string[] = []
  let commands = 0

  for (let place = 0; place < count; place++) people.push(await join(place))
  const [facilitator] = people
  if (!facilitator) throw new Error('nobody came')
  const first = random.pick(['preparation', 'timeline', 'inquiry', 'learnings', 'ideas', 'shaping'] as const)
  await facilitator.seat.command('advance', move('preparation', first))

  async function join(place: number): Promise<LightPerson> {
    // Some have the meeting open twice: one seat, two tabs.
    const twin = place > 1 && random.chance(0.15) ? random.pickAny(people) : null
    const seat = twin?.seat ?? (await meeting.join(roleAt(place), `Person ${place}`))
    const documents: DocumentName[] = place === 0 ? [...sharedDocuments] : ['record']
    if (place > 0)
      for (const each of sharedDocuments) if (each !== 'record' && random.chance(0.35)) documents.push(each)
    if (random.chance(0.4)) documents.push(draftOf(seat.seat))
    return openPerson(server, meeting, seat, documents)
  }

  function roleAt(place: number): Role {
    if (place === 0) return 'facilitator'
    if (place === 1) return 'scribe'
    return random.pick(['participant', 'participant', 'participant', 'participant', 'scribe', 'observer'])
  }

  function say(person: LightPerson): void {
    const [name, args] = randomCommand(random, person, people)
    commands++
    const saying = person.seat
      .command(name, args)
      .then(({ status, code }) => {
        // A server that is going down says so.
        if (status >= 500 && status !== 503) faults.push(`${name} was answered with ${status} ${code}`)
      })
      // The server is down just now.
      .catch(() => undefined)
      .finally(() => pending.delete(saying))
    pending.add(saying)
  }

  function edit(person: LightPerson): void {
    const own = person.links.filter(({ document }) => document !== 'agenda' && document !== 'voices')
    const link = random.pickAny(own)
    if (!link) return
    // A screen lets nobody type who may not; who is away learns of it later.
    if (person.isOnline && !link.mayWrite) return
    for (let left = 1 + random.int(4); left > 0; left--) editDocument(random, link.document, link.doc)
  }

  function act(person: LightPerson): void {
    person.holdOn()
    if (person.isOnline ? random.chance(0.1) : random.chance(0.4)) {
      if (person.isOnline) person.goOffline()
      else person.comeBack()
    }
    if (random.chance(0.06)) {
      const link = random.pickAny(person.links)
      if (link) person.reload(link.document, random.chance(0.5))
    }
    edit(person)
    if (person.isOnline && random.chance(0.25)) say(person)
    if (random.chance(0.3)) edit(person)
  }

  /** Half of the runs end with everybody allowed to write: then nothing that was refused is given up. */
  async function giveRightsBack(reader: LightPerson): Promise<void> {
    const agenda = await readDocument('agenda', reader)
    const { phase = 'preparation', roster = [] } = agendaSnapshot(agenda) ?? {}
    // Roles have been given away by chance, the first facilitator's too.
    const holders = roster.flatMap(({ id, role }) => (role === 'facilitator' ? [id] : []))
    const host = people.find((person) => holders.includes(person.seat.seat))
    if (!host) throw new Error('nobody holds the meeting')
    await host.seat.command('advance', move(phase, 'ideas'))
    await host.seat.command('reopenRecord', { open: true })
    for (const { id, role } of roster)
      if (role === 'participant' || role === 'observer')
        await host.seat.command('assignRole', { seat: id, role: 'scribe' })
    await eventually(() => {
      for (const link of people.flatMap((person) => person.links)) {
        const isServers = link.document === 'agenda' || link.document === 'voices'
        if (!isServers && !(link.mayWrite && link.refusal === null))
          throw new Error(`${link.document} cannot be written by somebody who should be able to`)
      }
    }, patienceMs)
  }

  async function readDocument(document: DocumentName, reader: LightPerson) {
    const doc = openDoc(document)
    const fresh = await readFresh(server, meeting.id, document, reader.seat.token)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(fresh))
    return doc
  }

  async function allIn(): Promise<void> {
    await eventually(() => {
      for (const person of people) {
        person.comeBack()
        person.dropRefused()
        for (const link of person.links)
          if (!link.isSettled || link.refusal !== null)
            throw new Error(`${person.seat.name} is not in step in ${link.document}: ${link.state}`)
      }
    }, patienceMs)
  }

  /** All replicas of each document hold the same, and that is what the server tells a newcomer. */
  async function contents(host: LightPerson): Promise<Map<DocumentName, string>> {
    const found = new Map<DocumentName, string>()
    const links = people.flatMap((person) => person.links.map((link) => ({ person, link })))
    await eventually(() => {
      found.clear()
      for (const { person, link } of links) {
        const held = settledContent(link.doc, `${link.document} of ${person.seat.name}`)
        const before = found.get(link.document) ?? held
        expectSame(`${link.document} of ${person.seat.name} and of somebody else`, held, before)
        found.set(link.document, before)
      }
    }, patienceMs)
    for (const [document, held] of found) {
      const reader = people.find((person) => document === draftOf(person.seat.seat)) ?? host
      const server = settledContent(await readDocument(document, reader), `the server’s ${document}`)
      expectSame(`${document} of everybody and of the server`, held, server)
    }
    return found
  }

  return {
    number,
    postmortem: meeting.id,
    people: people.length,
    get updates() {
      return people.reduce((sum, person) => sum + person.updates, 0)
    },
    get commands() {
      return commands
    },
    async round() {
      for (const person of people) {
        act(person)
        if (random.chance(0.5)) await breath()
      }
    },
    async settle() {
      await Promise.all(pending)
      for (const person of people) person.comeBack()
      if (random.chance(0.5)) await giveRightsBack(facilitator)
      await allIn()
      const found = await contents(facilitator)
      const all = [...faults, ...people.flatMap((person) => person.faults())]
      if (all.length > 0) throw new Error(all.join('; '))
      const report = await (await facilitator.seat.get('report.json')).text()
      const replica = (document: DocumentName) => facilitator.link(document)?.doc ?? openDoc(document)
      expectSame(
        'report.json and the facilitator’s replicas',
        report,
        renderJson(forReaders(snapshotOfReplicas(replica))),
      )
      const links = people.reduce((sum, person) => sum + person.links.length, 0)
      return { contents: found, report, replicas: links + 2 * found.size }
    },
    close() {
      for (const person of people) person.close()
    },
  }
}
