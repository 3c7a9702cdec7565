import type { CommandName, DocumentName, PhaseId, Role } from '@second-story/postmortem'
import { commands, draftOf, permissions, putDraft, roles, sequence } from '@second-story/postmortem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { LightLink } from '../convergence/lightLink.ts'
import { openLink } from '../convergence/lightLink.ts'
import { eventually } from '../harness/eventually.ts'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { readFresh } from '../hostile/readFresh.ts'
import type { DocumentKind } from './expectedRights.ts'
import {
  everyPhase,
  everyRole,
  expectedAnswer,
  expectedCommands,
  expectedWriters,
  expectedWritersOfReopenedRecord,
} from './expectedRights.ts'

let server: TestServer
let meeting: TestMeeting
let seats: Record<Role, TestSeat>
let phase: PhaseId = 'preparation'
let cells = 0
/** Somebody holds the meeting all the time; or it could be taken over. */
let presence: LightLink

beforeAll(async () => {
  server = await startServer()
  meeting = await openMeeting(server)
  const joined = await Promise.all(
    everyRole.map(async (role) => [role, await meeting.join(role, role)] as const),
  )
  seats = Object.fromEntries(joined) as Record<Role, TestSeat>
  presence = open('agenda', 'facilitator')
})
afterAll(async () => {
  presence.close()
  await server.stop()
  console.log(`${cells} cells of the matrix of rights were asked over the wire`)
})

function open(document: DocumentName, role: Role): LightLink {
  const link = openLink({ server, postmortem: meeting.id, document, token: seats[role].token })
  link.connect()
  return link
}

const stateNow = async () => (await seats.facilitator.get('report.json')).text()

async function moveTo(next: PhaseId): Promise<void> {
  const reply = await seats.facilitator.command('advance', { from: phase, to: next, reason: 'for the test' })
  expect(reply.status).toBe(200)
  phase = next
}

describe('the matrix of rights, over the wire', () => {
  it('[AZ1] knows every command, role and phase there is, and the server has a row for each command', () => {
    expect(Object.keys(expectedCommands).sort()).toEqual(Object.keys(commands).sort())
    expect(Object.keys(permissions).sort()).toEqual(Object.keys(commands).sort())
    expect(everyPhase).toEqual(sequence)
    expect(everyRole).toEqual(roles)
  })

  it.each(everyPhase)('[AZ2] in %s: who may not say a command changes nothing', async (at) => {
    await moveTo(at)
    const before = await stateNow()
    const answers = await ask(at, (isAllowed) => !isAllowed)
    expect(answers.length).toBeGreaterThan(90)
    for (const { role, name, code } of answers) {
      const isForRole = expectedCommands[name].who.includes(role)
      expect({ name, role, code }).toEqual({
        name,
        role,
        code: isForRole ? 'not-in-this-phase' : 'role-not-allowed',
      })
    }
    expect(await stateNow()).toBe(before)
  })

  it.each(everyPhase)('[AZ4] in %s: who may say a command is heard', async (at) => {
    await moveTo(at)
    const answers = await ask(at, (isAllowed) => isAllowed)
    expect(answers.length).toBeGreaterThan(40)
    for (const { role, name, code } of answers)
      expect({ name, role, code }).toEqual({ name, role, code: expectedAnswer(name, role) })
  })

  it.each(everyPhase)('[AZ3] in %s: a document takes writes from whom it should', async (at) => {
    await moveTo(at)
    for (const document of Object.keys(expectedWriters) as DocumentKind[]) {
      const { who, when } = expectedWriters[document]
      await expectWriters(document, when.includes(at) ? who : [], at)
    }
    if (expectedCommands.reopenRecord.when.includes(at)) {
      await seats.facilitator.command('reopenRecord', { open: true })
      await expectWriters('record', expectedWritersOfReopenedRecord, `${at}-reopened`)
      await seats.facilitator.command('reopenRecord', { open: false })
    }
  })

  it('[AZ5] has been asked for in more than two thousand cells', () => {
    const size = everyRole.length * everyPhase.length
    const documents = Object.keys(expectedWriters).length
    const reopened = everyRole.length * expectedCommands.reopenRecord.when.length
    expect(cells).toBe(size * (Object.keys(commands).length + documents) + reopened)
    expect(cells).toBeGreaterThan(2_000)
  })
})

/** Says every command in the name of every role where `wanted` says so of the expectation. */
async function ask(at: PhaseId, wanted: (isAllowed: boolean) => boolean) {
  const answers: { role: Role; name: CommandName; code: string | null }[] = []
  for (const role of everyRole) {
    for (const [name, { who, when, args }] of Object.entries(expectedCommands)) {
      if (!wanted(who.includes(role) && when.includes(at))) continue
      const { code } = await seats[role].command(name as CommandName, args)
      answers.push({ role, name: name as CommandName, code })
      cells++
    }
  }
  return answers
}

/** Lets every role write, and reads as somebody who comes in afterwards. */
async function expectWriters(kind: DocumentKind, who: readonly Role[], mark: string): Promise<void> {
  const told = await Promise.all(
    everyRole.map(async (role) => ((await write(kind, role, `${mark}-${role}`)) ? [role] : [])),
  )
  cells += everyRole.length
  expect({ kind, mark, told: told.flat() }).toEqual({ kind, mark, told: [...who] })
  const found = await Promise.all(
    everyRole.map(async (role) => ((await isThere(kind, role, `${mark}-${role}`)) ? [role] : [])),
  )
  expect({ kind, mark, found: found.flat() }).toEqual({ kind, mark, found: [...who] })
}

/** Writes whatever the server has said about it before; true when it was taken. */
async function write(kind: DocumentKind, role: Role, mark: string): Promise<boolean> {
  const document = nameOf(kind, role)
  const link = open(document, role)
  try {
    leaveMark(link.doc, document, mark)
    await eventually(() => {
      if (link.closedFor === null && !link.isSettled) throw new Error(`${document}: ${link.state}`)
    })
    expect(link.faults).toEqual([])
    if (link.closedFor !== null)
      expect({ kind, code: link.closedFor }).toEqual({ kind: 'somebody’s draft', code: 4403 })
    return link.closedFor === null && link.refusal === null
  } finally {
    link.close()
  }
}

async function isThere(kind: DocumentKind, role: Role, mark: string): Promise<boolean> {
  const document = nameOf(kind, role)
  const owner = kind === 'somebody’s draft' ? neighbour(role) : role
  const reader = document.startsWith('draft/') ? owner : 'observer'
  return hasMark(await readFresh(server, meeting.id, document, seats[reader].token), document, mark)
}

const neighbour = (role: Role): Role => (role === 'participant' ? 'scribe' : 'participant')

function nameOf(kind: DocumentKind, role: Role): DocumentName {
  if (kind === 'own draft') return draftOf(seats[role].seat)
  if (kind === 'somebody’s draft') return draftOf(seats[neighbour(role)].seat)
  return kind
}

const maps = { agenda: 'agenda', voices: 'parked', record: 'markers', actions: 'ideas' } as const
const mapOf = (document: DocumentName): string =>
  Object.entries(maps).find(([name]) => name === document)?.[1] ?? 'entries'

function leaveMark(doc: Y.Doc, document: DocumentName, mark: string): void {
  if (document === 'notes') doc.getXmlFragment('notes').insert(0, [new Y.XmlElement(mark)])
  else if (document.startsWith('draft/')) putDraft(doc, { kind: 'idea', id: mark, text: mark })
  else doc.getMap(mapOf(document)).set(mark, true)
}

const hasMark = (doc: Y.Doc, document: DocumentName, mark: string): boolean =>
  document === 'notes'
    ? doc.getXmlFragment('notes').querySelectorAll(mark).length > 0
    : doc.getMap(mapOf(document)).has(mark)
