import { cpuMs } from '../processFigures.ts'
import type { Row } from './row.ts'
import { atMost, measuring, startOptions } from './row.ts'

export const p5OpenTogether: Row = {
  id: 'P5',
  title: '200 people open one 1 MB document at once: first open to last synced',
  metrics: {
    lastMs: 'last synced ms',
    firstMs: 'first synced ms',
    cpuMs: 'server CPU ms',
    stateBytes: 'state bytes',
  },
  notApplicable: (server) => (server.holdsDocuments ? null : 'n/a, holds no document'),
  measure: (server, settings) =>
    measuring(server, startOptions(server, settings), async (running, load) => {
      const doors = await running.openRoom(settings.isShort ? 20 : 200, 'many')
      const [first] = doors
      if (!first) throw new Error('somebody must write the document')
      await load.call('fillDocument', first, settings.isShort ? 100_000 : 1_000_000)
      const before = cpuMs(running.pid)
      const { lastMs, firstMs, stateBytes } = await load.call('openTogether', doors)
      return { lastMs, firstMs, stateBytes, cpuMs: cpuMs(running.pid) - before }
    }),
  judge(medians) {
    const mine = medians['second-story']?.['lastMs']
    const peers = (['y-websocket-server', 'hocuspocus'] as const).flatMap(
      (name) => medians[name]?.['lastMs'] ?? [],
    )
    const value = mine === undefined || peers.length === 0 ? null : mine / Math.min(...peers)
    return [atMost('last synced over the best peer', value, 0.1)]
  },
}
