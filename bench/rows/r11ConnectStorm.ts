import { startLoad } from '../startLoad.ts'
import type { Layout } from './layout.ts'
import { openLayout } from './layout.ts'
import type { Row } from './row.ts'
import { atMost, measuring, startOptions } from './row.ts'

const meeting: Layout = { rooms: 1, people: 10, typists: 10 }
const connectsPerSecond = 10_000

export const r11ConnectStorm: Row = {
  id: 'R11',
  title: '10 people type at 5 keystrokes/s while somebody asks for 10,000 sockets/s with wrong secrets',
  metrics: {
    quietP99: 'p99 before, ms',
    p99: 'p99 meanwhile, ms',
    attempts: 'attempts/s that the load could make',
    refused: 'refused before the upgrade, %',
  },
  notApplicable: ({ name }) => (name === 'second-story' ? null : 'it asks for no secret'),
  measure: (server, settings) =>
    measuring(server, startOptions(server, settings), async (running, load) => {
      const windowMs = settings.isShort ? 1_500 : 8_000
      await openLayout(running, load, meeting)
      const [door] = await running.openRoom(1, 'one-person')
      if (!door) throw new Error('a room has a door')
      const attacker = startLoad()
      try {
        const step = { rate: 5, warmMs: 500, windowMs }
        const quiet = await load.call('typingStep', step)
        const [stormed, busy] = await Promise.all([
          attacker.call('storm', door, connectsPerSecond, windowMs + 500),
          load.call('typingStep', step),
        ])
        await load.call('typingConverged')
        return {
          quietP99: quiet.p99,
          p99: busy.p99,
          attempts: stormed.attemptsPerSecond,
          refused: stormed.refusedShare * 100,
        }
      } finally {
        attacker.stop()
      }
    }),
  judge: (medians) => [
    atMost('p99 of the room meanwhile', medians['second-story']?.['p99'] ?? null, 500, 'ms'),
  ],
}
