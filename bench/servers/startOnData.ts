import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningServer } from './server.ts'
import type { ServerProcess } from './serverProcess.ts'
import { freePort } from './serverProcess.ts'

/** A running server with a port and a data folder that outlive its process. */
export async function startOnData(
  launch: (port: number, dataDir: string) => Promise<ServerProcess>,
  openRoom: (
    port: number,
    ...room: Parameters<RunningServer['openRoom']>
  ) => ReturnType<RunningServer['openRoom']>,
): Promise<RunningServer> {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'second-story-bench-'))
  let running = await launch(port, dataDir)
  return {
    get pid() {
      return running.pid
    },
    openRoom: (people, as) => openRoom(port, people, as),
    async restart() {
      await running.stop()
      running = await launch(port, dataDir)
    },
    async stop() {
      await running.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

let rooms = 0
export const newRoomName = (): string => `room-${++rooms}-${process.pid}`
