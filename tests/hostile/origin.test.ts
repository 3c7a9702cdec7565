import { seatCookie } from '@second-story/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { TestMeeting, TestSeat } from '../harness/openMeeting.ts'
import { openMeeting } from '../harness/openMeeting.ts'
import type { TestServer } from '../harness/startServer.ts'
import { startServer } from '../harness/startServer.ts'

let server: TestServer
let meeting: TestMeeting
let seat: TestSeat

beforeAll(async () => {
  server = await startServer()
  meeting = await openMeeting(server)
  seat = await meeting.join('facilitator', 'Sam')
})
afterAll(() => server.stop())

/** The HTTP status that a browser's upgrade is answered with; 101 is a socket. */
const upgrade = (origin: string | null): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/sync/${meeting.id}/record`, {
      headers: { cookie: `${seatCookie}=${seat.token}`, ...(origin === null ? {} : { origin }) },
    })
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('open', () => {
      socket.terminate()
      resolve(101)
    })
    socket.on('error', reject)
  })

/** Pages that are not ours, and names that are made to look like ours. */
const foreign = (own: string): readonly string[] => [
  'https://evil.example',
  'null',
  '',
  'file://',
  `${own}.evil.example`,
  `${own}/`,
  `${own}1`,
  own.replace('http:', 'https:'),
  own.replace(/:\d+$/, ''),
  own.replace('127.0.0.1', '127.0.0.2'),
  own.replace('127.0.0.1', 'evil.example#127.0.0.1'),
  own.replace('http://', 'http://evil.example@'),
  `https://evil.example ${own}`,
  `${own},https://evil.example`,
  'chrome-extension://abcdefghijklmnop',
]

describe('a socket that a page opens with somebody’s cookie', () => {
  it('[HO36] is opened for our own page', async () => {
    expect(await upgrade(server.url)).toBe(101)
  })
  it('[HO36] is refused before it is one for every foreign page', async () => {
    const answers = await Promise.all(
      foreign(server.url).map(async (origin) => ({ origin, status: await upgrade(origin) })),
    )
    expect(answers).toEqual(foreign(server.url).map((origin) => ({ origin, status: 403 })))
  })
  it('[HO36] is refused without an origin', async () => {
    expect(await upgrade(null)).toBe(403)
  })
})
