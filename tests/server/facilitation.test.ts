import { DatabaseSync } from 'node:sqlite'
import type { FacilitatorPage } from '@second-story/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../harness/connect.ts'
import { eventually } from '../harness/eventually.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

describe('what only facilitators see', () => {
  it('[FA1] a signal reaches them as a count, half a minute later at most, and stands nowhere else', async () => {
    const meeting = await openMeeting(server)
    const sam = await meeting.join('facilitator', 'Sam')
    const ana = await meeting.join('participant', 'Ana')
    const wall = connect(server, meeting.id, 'agenda', ana.token)
    await wall.synced
    const before = JSON.stringify(wall.doc.getMap('agenda').toJSON())
    expect((await ana.command('signal', { kind: 'blame' })).status).toBe(200)
    expect((await ana.get('facilitation')).status).toBe(403)
    const page = await eventually(async () => {
      const seen = (await (await sam.get('facilitation')).json()) as FacilitatorPage
      expect(seen.signals.blame).toBe(1)
      return seen
    }, 35_000)
    expect(page.notHeard).toEqual([ana.seat])
    expect(JSON.stringify(page.signals)).not.toContain(ana.seat)
    expect(JSON.stringify(wall.doc.getMap('agenda').toJSON())).toBe(before)
    for (const file of ['report.json', 'report.md', 'report.html'])
      expect(await (await sam.get(file)).text()).not.toMatch(/"signals"|notHeard|"heard"|"blame"/)
    wall.close()
  }, 60_000)

  it('[FA1][FA3] a wish to talk alone reaches the facilitators, and stands in no document, export or audit', async () => {
    const meeting = await openMeeting(server)
    const sam = await meeting.join('facilitator', 'Sam')
    const ana = await meeting.join('participant', 'Ana')
    const readers = (['agenda', 'voices'] as const).map((name) =>
      connect(server, meeting.id, name, ana.token),
    )
    for (const reader of readers) await reader.synced
    const before = readers.map(({ doc }) => JSON.stringify(doc.toJSON()))
    expect((await ana.command('wishToTalk', { wished: true, about: 'the hand-over' })).status).toBe(200)
    const page = (await (await sam.get('facilitation')).json()) as FacilitatorPage
    expect(page.talkWishes).toEqual([{ seat: ana.seat, about: 'the hand-over' }])
    expect((await ana.get('facilitation')).status).toBe(403)
    expect(readers.map(({ doc }) => JSON.stringify(doc.toJSON()))).toEqual(before)
    for (const file of ['report.json', 'report.md', 'report.html', 'timeline.csv'])
      expect(await (await sam.get(file)).text()).not.toMatch(/hand-over|talkWishes/)
    const database = new DatabaseSync(`${server.dataDir}/second-story.sqlite`, { readOnly: true })
    const rows = database.prepare('select * from audit where postmortem = ?').all(meeting.id)
    database.close()
    expect(rows.filter(({ command }) => command === 'wishToTalk').map(({ seat }) => seat)).toEqual([null])
    expect(JSON.stringify(rows)).not.toContain('hand-over')
    for (const reader of readers) reader.close()
  })

  it('[FA3] the audit names who took back, and nobody who signalled', async () => {
    const meeting = await openMeeting(server)
    const sam = await meeting.join('facilitator', 'Sam')
    const ana = await meeting.join('participant', 'Ana')
    expect((await ana.command('takeOver')).code).toBe('facilitator-is-here')
    expect((await sam.command('takeBack')).status).toBe(200)
    expect((await ana.command('signal', { kind: 'slower' })).status).toBe(200)
    const database = new DatabaseSync(`${server.dataDir}/second-story.sqlite`, { readOnly: true })
    const rows = database
      .prepare('select seat, command from audit where postmortem = ? order by position')
      .all(meeting.id)
    database.close()
    expect(rows.slice(2).map((row) => ({ ...row }))).toEqual([
      { seat: sam.seat, command: 'takeBack' },
      { seat: null, command: 'signal' },
    ])
  })

  it('[FA2] the participants’ link is read by the wall only while it is shown', async () => {
    const meeting = await openMeeting(server)
    const sam = await meeting.join('facilitator', 'Sam')
    const wall = await meeting.join('observer', 'Room view')
    expect((await wall.get('invitation')).status).toBe(403)
    await sam.command('showInvitation', { shown: true })
    expect(await (await wall.get('invitation')).json()).toEqual({ link: meeting.links.participant })
    await sam.command('showInvitation', { shown: false })
    expect((await wall.get('invitation')).status).toBe(403)
  })
})
