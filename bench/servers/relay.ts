import type { Server } from './server.ts'
import { startServerProcess } from './serverProcess.ts'
import { newRoomName, startOnData } from './startOnData.ts'

/** The yardstick: a bare `ws` server that copies each frame to the others of the room. */
export const relay: Server = {
  name: 'relay',
  holdsDocuments: false,
  isDurable: false,
  start: (options = {}) =>
    startOnData(
      (port) =>
        startServerProcess(
          [...(options.nodeArguments ?? []), 'bench/servers/relayMain.ts'],
          { PORT: String(port) },
          'listening',
        ),
      async (port, people) => {
        const path = `/${newRoomName()}`
        return Array.from({ length: people }, () => ({
          port,
          path,
          protocols: [],
          documentName: null,
          answersSync: false,
        }))
      },
    ),
}
