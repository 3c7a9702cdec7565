import { join } from 'node:path'
import type { Server } from './server.ts'
import { startServerProcess } from './serverProcess.ts'
import { newRoomName, startOnData } from './startOnData.ts'

/** Hocuspocus with its defaults; where documents are kept, by its own SQLite extension, seconds after a change. */
export const hocuspocus: Server = {
  name: 'hocuspocus',
  holdsDocuments: true,
  isDurable: true,
  start: (options = {}) =>
    startOnData(
      (port, dataDir) =>
        startServerProcess(
          [...(options.nodeArguments ?? []), 'bench/servers/hocuspocusMain.ts'],
          { PORT: String(port), DATABASE: options.keepsDocuments ? join(dataDir, 'documents.sqlite') : '' },
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
