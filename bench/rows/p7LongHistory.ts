import { relay } from '../servers/relay.ts'
import type { Row } from './row.ts'
import { atMost, measuring, startOptions } from './row.ts'

const listeners = 50

export const p7LongHistory: Row = {
  id: 'P7',
  title: 'restart, then 50 people open a document of 200,000 keystrokes',
  metrics: {
    lastMs: 'last synced ms',
    firstMs: 'first synced ms',
    applyMs: 'one applyUpdate ms',
    sendMs: 'sending it to 50 ms',
    restartMs: 'stop and start ms',
    writeSeconds: 'writing it s',
    stateBytes: 'state bytes',
    lost: 'keystrokes lost',
  },
  notApplicable: (server) =>
    server.isDurable
      ? null
      : server.holdsDocuments
        ? 'n/a, keeps nothing over a restart'
        : 'n/a, holds no document',
  measure: (server, settings) =>
    measuring(server, { ...startOptions(server, settings), keepsDocuments: true }, async (running, load) => {
      const keystrokes = settings.isShort ? 4_000 : 200_000
      // A socket may send two thousand frames at once and then two hundred a second: a hundred of them write.
      const doors = await running.openRoom(settings.isShort ? 10 : 100, 'one-person')
      const writing = performance.now()
      const { textLength } = await load.call('writeLongHistory', doors, keystrokes)
      const writeSeconds = (performance.now() - writing) / 1000
      const restarting = performance.now()
      await running.restart()
      const restartMs = performance.now() - restarting
      const opened = await load.call('openTogether', doors.slice(0, listeners))
      const applyMs = await load.call('applyOnce')
      const sendMs = await measuring(relay, {}, async (plain) =>
        load.call('sendOnce', await plain.openRoom(listeners + 1, 'one-person')),
      )
      return {
        lastMs: opened.lastMs,
        firstMs: opened.firstMs,
        stateBytes: opened.stateBytes,
        lost: textLength - opened.textLength,
        applyMs,
        sendMs,
        restartMs,
        writeSeconds,
      }
    }),
  judge(medians) {
    const mine = medians['second-story']
    const last = mine?.['lastMs'] ?? null
    const bar = Math.round(2 * (mine?.['applyMs'] ?? 0) + (mine?.['sendMs'] ?? 0))
    return [
      atMost('last synced; bar: 2 × one applyUpdate + sending it', last, bar, 'ms'),
      atMost('keystrokes lost', mine?.['lost'] ?? null, 0, ''),
    ]
  },
}
