import type { CommandName, PhaseId, Role, SharedDocument } from '@second-story/postmortem'
import {
  commands,
  isPhase,
  permissions,
  refuseCommand,
  refuseWrite,
  roles,
  sequence,
} from '@second-story/postmortem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { connect } from '../harness/connect.ts'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

/** Arguments that pass the check, so that only the table can refuse. */
const valid: Readonly<Record<CommandName, object>> = {
  advance: { from: 'preparation', to: 'preparation' },
  rename: { title: 'Renamed' },
  scheduleMeeting: { meeting: 'review', date: null },
  spotlight: { item: null },
  startTimer: { minutes: 5 },
  pauseTimer: {},
  resumeTimer: {},
  addTime: { minutes: 1 },
  stopTimer: {},
  showInvitation: { shown: true },
  takeOver: {},
  takeBack: {},
  raiseHand: { kind: 'reply' },
  lowerHand: {},
  giveFloor: { seat: null },
  markHeard: { seat: 'x', heard: true },
  signal: { kind: 'blame' },
  addPerson: { id: 'x', name: 'Jo' },
  speakFor: { id: 'x', seat: 'x', event: null, lanes: { saw: 'y' } },
  clearSignals: { kind: 'blame' },
  wishToTalk: { wished: true },
  settleTalk: { seat: 'x' },
  openAttendance: { open: false },
  setClock: { meeting: 'review', minutes: 60 },
  extendPhase: { minutes: 5 },
  pauseMeeting: { paused: true },
  markReady: { ready: true },
  setProfile: {},
  assignRole: { seat: 'x', role: 'observer' },
  removeSeat: { seat: 'x' },
  answerPoll: { poll: 'safety', answer: 3 },
  revealPoll: { poll: 'safety' },
  setGroundRules: { rules: ['Be kind'] },
  acknowledgeRules: {},
  submitPerspective: { entry: 'x' },
  recallPerspective: { entry: 'x' },
  reveal: {},
  editPerspective: { perspective: 'x', lanes: { saw: 'y' } },
  withdrawPerspective: { perspective: 'x' },
  agree: { event: 'x', answer: 'agree' },
  park: { id: 'x', text: 'an idea' },
  handOverNotes: { to: 'x' },
  allowWords: { words: 'just', allowed: true },
  unpark: { idea: 'x' },
  addLateThought: { text: 'late' },
  reopenRecord: { open: true },
  rateIdea: { idea: 'x', impact: 3, effort: 3 },
  revealRatings: { revealed: true },
  decideEnding: { ending: null },
  publish: { people: 'roles' },
}

const mapOf = { agenda: 'agenda', voices: 'parked', record: 'markers', actions: 'ideas' } as const

function leaveMark(doc: Y.Doc, document: SharedDocument, mark: string): void {
  if (document === 'notes') doc.getXmlFragment('notes').insert(0, [new Y.XmlElement(mark)])
  else doc.getMap(mapOf[document]).set(mark, true)
}

const hasMark = (doc: Y.Doc, document: SharedDocument, mark: string): boolean =>
  document === 'notes'
    ? doc.getXmlFragment('notes').querySelectorAll(mark).length > 0
    : doc.getMap(mapOf[document]).has(mark)

let server: TestServer
let meeting: TestMeeting
let seats: Record<Role, TestSeat>
let phase: PhaseId = 'preparation'

beforeAll(async () => {
  server = await startServer()
  meeting = await openMeeting(server)
  const joined = await Promise.all(roles.map(async (role) => [role, await meeting.join(role, role)] as const))
  seats = Object.fromEntries(joined) as Record<Role, TestSeat>
})
afterAll(() => server.stop())

const stateNow = async () => (await seats.facilitator.get('report.json')).text()

async function moveTo(next: PhaseId): Promise<void> {
  const reply = await seats.facilitator.command('advance', { from: phase, to: next, reason: 'for the test' })
  expect(reply.status).toBe(200)
  phase = next
}

describe('the table of permissions, over the wire', () => {
  it('[AZ1] has a row for every command, and rows name known roles and phases only', () => {
    expect(Object.keys(permissions).sort()).toEqual(Object.keys(commands).sort())
    for (const { roles: allowed, phases } of Object.values(permissions)) {
      expect(allowed.every((role) => roles.includes(role))).toBe(true)
      if (phases !== 'every') expect(phases.every(isPhase)).toBe(true)
    }
  })

  it.each(sequence)(
    '[AZ2] in %s: every command that the table refuses is refused, and nothing changes',
    async (at) => {
      await moveTo(at)
      const before = await stateNow()
      let cells = 0
      for (const role of roles) {
        for (const name of Object.keys(commands) as CommandName[]) {
          const refusal = refuseCommand(name, role, at)
          if (!refusal) continue
          cells++
          const reply = await seats[role].command(name, valid[name])
          expect({ name, role, code: reply.code }).toEqual({ name, role, code: refusal.code })
        }
      }
      expect(cells).toBeGreaterThan(40)
      expect(await stateNow()).toBe(before)
    },
  )

  it.each(sequence)(
    '[AZ3] in %s: every document takes writes from whom it should, and from nobody else',
    async (at) => {
      await moveTo(at)
      for (const document of ['agenda', 'voices', 'record', 'notes', 'actions'] as const) {
        for (const role of roles) {
          const mark = `${at}-${role}`
          const client = connect(server, meeting.id, document, seats[role].token)
          await client.synced
          leaveMark(client.doc, document, mark)
          // The same socket answers in order: once it has synced again, the write has been dealt with.
          await syncAgain(client.provider)
          const reader = connect(server, meeting.id, document, seats.facilitator.token)
          await reader.synced
          const isAllowed =
            refuseWrite(document, { seat: seats[role].seat, role, phase: at, recordReopened: false }) === null
          expect({ document, mark, written: hasMark(reader.doc, document, mark) }).toEqual({
            document,
            mark,
            written: isAllowed,
          })
          client.close()
          reader.close()
        }
      }
    },
  )
})

const syncAgain = (provider: ReturnType<typeof connect>['provider']): Promise<void> =>
  new Promise((resolve) => {
    const handler = provider.messageHandlers[0]
    provider.messageHandlers[0] = (...args) => {
      handler?.(...args)
      resolve()
    }
    // Sync step 1 with an empty state vector: the answer is a step 2.
    provider.ws?.send(new Uint8Array([0, 0, 1, 0]))
  })
