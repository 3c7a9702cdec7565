import { join } from 'node:path'
import type { Server } from './server.ts'
import { startServerProcess } from './serverProcess.ts'
import { newRoomName, startOnData } from './startOnData.ts'

/** Hocuspocus with its own SQLite extension and its own defaults: written two to ten seconds after a change. */
export const hocuspocus: Server = {
  name: 'hocuspocus',
  holdsDocuments: true,
  isDurable: true,
  start: (options = {}) =>
    startOnData(
      (port, dataDir) =>
        startServerProcess(
          [...(options.nodeArguments ?? []), 'bench/servers/hocuspocusMain.ts'],
          { PORT: String(port), DATABASE: join(dataDir, 'documents.sqlite') },
          'listening',
        ),
      async (port, people) => {
        const documentName = newRoomName()
        return Array.from({ length: people }, () => ({
          port,
          path: '/',
          protocols: [],
          documentName,
          answersSync: true,
        }))
      },
    ),
}
