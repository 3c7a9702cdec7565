import type { OpenAttendancePage } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inviteOf, openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const ask = (path: string) => fetch(server.url + path)

describe('open attendance', () => {
  it('[OA1] answers anybody while it is open, and the same as for an unknown id before and after', async () => {
    const meeting = await openMeeting(server, 'Slow checkout')
    const sam = await meeting.join('facilitator', 'Sam')
    const ana = await meeting.join('participant', 'Ana')
    const refused = async (id: string) => {
      for (const path of [routes.open(id), routes.openCalendar(id)]) {
        const answer = await ask(path)
        expect([answer.status, await answer.text()]).toEqual([
          404,
          await (await ask(routes.open('x'))).text(),
        ])
      }
    }
    await refused(meeting.id)
    expect((await ana.command('openAttendance', { open: true })).code).toBe('role-not-allowed')
    const at = { at: '2026-03-28T15:00', zone: 'Europe/Berlin' }
    expect((await sam.command('scheduleMeeting', { meeting: 'review', date: at })).status).toBe(200)
    expect((await sam.command('openAttendance', { open: true, where: 'Room 4' })).status).toBe(200)

    const answer = await ask(routes.open(meeting.id))
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const page = (await answer.json()) as OpenAttendancePage
    expect(page).toEqual({
      title: 'Slow checkout',
      kind: 'incident',
      meetings: { review: at },
      where: 'Room 4',
      observerLink: meeting.links.observer,
    })
    const feed = await (await ask(routes.openCalendar(meeting.id))).text()
    expect(feed).toContain('DTSTART:20260328T140000Z')
    expect(feed).toContain('LOCATION:Room 4')
    expect(feed).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H')
    for (const link of Object.values(meeting.links)) expect(feed).not.toContain(inviteOf(link))

    expect((await sam.command('openAttendance', { open: false })).status).toBe(200)
    await refused(meeting.id)
  })

  it('[OA1] serves an empty feed until a date is agreed, so that a subscription finds it later', async () => {
    const meeting = await openMeeting(server)
    const sam = await meeting.join('facilitator', 'Sam')
    await sam.command('openAttendance', { open: true })
    const answer = await ask(routes.openCalendar(meeting.id))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    expect(await answer.text()).not.toContain('VEVENT')
  })
})
