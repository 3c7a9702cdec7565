import { cpuMs } from '../processFigures.ts'
import type { Server } from '../servers/server.ts'
import type { Layout } from './layout.ts'
import { manyRooms, oneRoomAllTyping, oneRoomFewTyping, openLayout, shrunk } from './layout.ts'
import type { Row, Settings } from './row.ts'
import { atMost, measuring, ratio, startOptions } from './row.ts'

const keystrokesPerSecond = 5

/** Processor milliseconds of the server for a thousand deliveries of people typing at an ordinary pace. */
async function cpuPerThousand(server: Server, full: Layout, settings: Settings): Promise<number> {
  const layout = settings.isShort ? shrunk(full) : full
  const windowMs = settings.isShort ? 1_500 : 8_000
  return measuring(server, startOptions(server, settings), async (running, load) => {
    await openLayout(running, load, layout)
    await load.call('typingStep', { rate: keystrokesPerSecond, warmMs: 0, windowMs: windowMs / 4 })
    const before = cpuMs(running.pid)
    const step = await load.call('typingStep', { rate: keystrokesPerSecond, warmMs: 0, windowMs })
    const spent = cpuMs(running.pid) - before
    await load.call('typingConverged')
    return spent / (step.deliveries / 1000)
  })
}

export const p4CpuOfTyping: Row = {
  id: 'P4',
  title: 'the same three at 5 keystrokes/s a typist: server CPU per 1,000 deliveries',
  metrics: { p1: 'as P1, ms', p2: 'as P2, ms', p3: 'as P3, ms' },
  notApplicable: () => null,
  measure: async (server, settings) => ({
    p1: await cpuPerThousand(server, oneRoomAllTyping, settings),
    p2: await cpuPerThousand(server, oneRoomFewTyping, settings),
    p3: await cpuPerThousand(server, manyRooms, settings),
  }),
  judge: (medians) => [
    atMost('CPU over relay, as P1', ratio(medians, 'p1', 'relay'), 1),
    atMost('CPU over relay, as P2', ratio(medians, 'p2', 'relay'), 1),
    atMost('CPU over relay, as P3', ratio(medians, 'p3', 'relay'), 1.5),
  ],
}
