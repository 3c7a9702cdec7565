import { cpuMs } from '../processFigures.ts'
import type { Row } from './row.ts'
import { atMost, measuring, ratio, startOptions } from './row.ts'

const movesPerSecond = 10

export const p8Presence: Row = {
  id: 'P8',
  title: 'presence of 200 people in one room, each moving 10 times a second',
  metrics: {
    bytesPerSecond: 'MB for one second of moves',
    framesPerSecond: 'frames for one second of moves',
    framesPerListener: 'frames/s a listener in the window',
    cpuShare: 'server CPU of the window and its drain, s a second of moves',
    drainMs: 'behind at the end ms',
    p99: 'move seen p99 ms',
    loadBusy: 'load’s own core busy',
  },
  notApplicable: () => null,
  measure: (server, settings) =>
    measuring(server, startOptions(server, settings), async (running, load) => {
      const people = settings.isShort ? 30 : 200
      await load.call('presenceOpen', await running.openRoom(people, 'many'))
      const before = cpuMs(running.pid)
      const result = await load.call('presenceMove', movesPerSecond, settings.isShort ? 1_000 : 5_000)
      const spent = cpuMs(running.pid) - before
      // Who cannot keep up sends later: what counts is what a second of moves costs in the end.
      const secondsOfMoves = result.moves / (people * movesPerSecond)
      return {
        bytesPerSecond: result.bytes / secondsOfMoves / 1e6,
        framesPerSecond: result.frames / secondsOfMoves,
        framesPerListener: result.framesPerListener,
        cpuShare: spent / 1000 / secondsOfMoves,
        drainMs: result.drainMs,
        p99: result.p99,
        loadBusy: result.loadBusy,
      }
    }),
  judge: (medians) => [
    atMost('bytes over y-websocket-server', ratio(medians, 'bytesPerSecond', 'y-websocket-server'), 0.2),
    // O(n) frames a tick: with a tick of 50 ms each of them may hear 20 a second.
    atMost('frames/s a listener', medians['second-story']?.['framesPerListener'] ?? null, 21, ''),
  ],
}
