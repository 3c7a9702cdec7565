import { fileURLToPath } from 'node:url'
import type { Server } from './server.ts'
import { startServerProcess } from './serverProcess.ts'
import { newRoomName, startOnData } from './startOnData.ts'

const program = fileURLToPath(import.meta.resolve('@y/websocket-server/server'))

/** `HOST=… PORT=… npx y-websocket`, as its README says. Version 0.1.5 reads no YPERSISTENCE: it keeps nothing. */
export const yWebsocketServer: Server = {
  name: 'y-websocket-server',
  holdsDocuments: true,
  isDurable: false,
  start: (options = {}) =>
    startOnData(
      (port) =>
        startServerProcess(
          [...(options.nodeArguments ?? []), program],
          { HOST: '127.0.0.1', PORT: String(port) },
          'running at',
        ),
      async (port, people) => {
        const path = `/${newRoomName()}`
        return Array.from({ length: people }, () => ({
          port,
          path,
          protocols: [],
          documentName: null,
          answersSync: true,
        }))
      },
    ),
}
