import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { openMeeting } from '../harness/openMeeting.ts'
import { startServer } from '../harness/startServer.ts'

const rounds = 6
const sockets = 60

it('[CF4] ends within seconds, while sockets come in all the time', async () => {
  const server = await startServer()
  try {
    const meeting = await openMeeting(server)
    const { token } = await meeting.join('participant', 'Ana')
    const knock = () => {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/sync/${meeting.id}/record`, {
        headers: { authorization: `Bearer ${token}` },
      })
      socket.on('error', () => undefined)
    }
    for (let round = 0; round < rounds; round++) {
      let isOver = false
      const started = performance.now()
      const ending = server.shutDown().finally(() => {
        isOver = true
      })
      for (let count = 0; count < sockets && !isOver; count++) {
        knock()
        await new Promise(setImmediate)
      }
      await ending
      expect(performance.now() - started).toBeLessThan(10_000)
      expect(server.said().match(/^ended with .*$/gm)).toEqual(
        Array.from({ length: round + 1 }, () => 'ended with 0'),
      )
      await server.restart()
    }
  } finally {
    await server.stop()
  }
}, 60_000)
