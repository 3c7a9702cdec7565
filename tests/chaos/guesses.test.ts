import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMeeting, post } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'
import { openRawSocket } from '../hostile/rawSocket.ts'
import { readFresh } from '../hostile/readFresh.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const secretLike = (n: number) => `${n}`.padStart(43, 'x')

describe('somebody who tries secrets', () => {
  it('[CH10] is heard no more after 240 wrong ones in a minute; whoever sits in the room is not disturbed', async () => {
    const meeting = await openMeeting(server)
    const ana = await meeting.join('participant', 'Ana')
    await readFresh(server, meeting.id, 'record', ana.token)
    const statuses: number[] = []
    for (let guess = 0; guess < 300; guess++) {
      if (guess % 3 === 0) {
        const socket = await openRawSocket(server, meeting.id, 'record', secretLike(guess))
        statuses.push(await socket.closed)
      } else if (guess % 3 === 1) {
        const taken = await post(server, `/api/postmortems/${meeting.id}/seats`, {
          invite: secretLike(guess),
          name: 'Mallory',
        })
        statuses.push(taken.status)
      } else {
        const links = await fetch(`${server.url}/api/postmortems/${meeting.id}/links`, {
          headers: { authorization: `Bearer ${secretLike(guess)}` },
        })
        statuses.push(links.status)
      }
    }
    expect(statuses.indexOf(429)).toBe(240)
    expect(new Set(statuses.slice(0, 240))).toEqual(new Set([4401, 403, 401]))
    expect(new Set(statuses.slice(240))).toEqual(new Set([429]))

    const refused = await post(server, `/api/postmortems/${meeting.id}/seats`, {
      invite: 'x',
      name: 'Mallory',
    })
    expect(refused.code).toBe('too-many-requests')
    expect((await ana.get('me')).status).toBe(200)
    await readFresh(server, meeting.id, 'record', ana.token)
    // What was tried, and what is right, stands in no log.
    for (const secret of [ana.token, meeting.links.participant.split('=').at(-1) ?? '', secretLike(0)])
      expect(server.said()).not.toContain(secret)
  })
})
