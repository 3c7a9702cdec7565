import { existsSync, readFileSync, rmSync } from 'node:fs'
import type { Door } from '../load/clientSocket.ts'
import { residentBytes } from '../processFigures.ts'
import { memoryFile } from '../servers/memoryFile.ts'
import type { Row } from './row.ts'
import { atMost, measuring, pause } from './row.ts'

const preload = new URL('../servers/memoryOnSignal.ts', import.meta.url).href
/** Below Second Story's 12,000 requests a minute and address: two requests and two sockets a room. */
const roomsPerSecond = 45

interface Memory {
  readonly resident: number
  readonly heap: number
  readonly external: number
}

/** Collects garbage and waits until the process has stopped growing or shrinking. */
async function settledMemory(pid: number, isShort: boolean): Promise<Memory> {
  let last = 0
  for (let each = 0; each < (isShort ? 3 : 40); each++) {
    const asked = await collect(pid)
    const resident = residentBytes(pid)
    if (Math.abs(resident - last) < 0.003 * resident) return { resident, ...asked }
    last = resident
    await pause(isShort ? 300 : 6_000)
  }
  return { resident: residentBytes(pid), ...(await collect(pid)) }
}

async function collect(pid: number): Promise<Omit<Memory, 'resident'>> {
  const file = memoryFile(pid)
  rmSync(file, { force: true })
  process.kill(pid, 'SIGUSR2')
  while (!existsSync(file) || readFileSync(file).length === 0) await pause(20)
  const { heapUsed, external } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file, { force: true })
  return { heap: heapUsed, external }
}

export const p6IdleRooms: Row = {
  id: 'P6',
  title: '2,000 rooms with a small document and one idle person each: memory a room',
  metrics: {
    perRoom: 'resident kB a room',
    heapPerRoom: 'JavaScript heap kB a room',
    externalPerRoom: 'buffers kB a room',
    unsettledPerRoom: 'resident kB a room before collecting',
    emptyMb: 'empty server MB',
  },
  notApplicable: () => null,
  measure: (server, settings) =>
    measuring(server, { nodeArguments: ['--import', preload] }, async (running, load) => {
      const rooms = settings.isShort ? 60 : 2_000
      const open = async (count: number) => {
        const doors: Door[] = []
        for (let each = 0; each < count; each++) doors.push(...(await running.openRoom(1, 'one-person')))
        await load.call('openIdleRooms', doors, settings.isShort ? 1_000 : roomsPerSecond)
      }
      // Code is compiled and pools are filled by the first rooms of any server; they are not part of the growth.
      await open(20)
      const empty = await settledMemory(running.pid, settings.isShort)
      for (let opened = 0; opened < rooms; opened += 100) await open(Math.min(100, rooms - opened))
      const unsettled = residentBytes(running.pid)
      const full = await settledMemory(running.pid, settings.isShort)
      const perRoom = (bytes: number) => bytes / rooms / 1000
      return {
        perRoom: perRoom(full.resident - empty.resident),
        heapPerRoom: perRoom(full.heap - empty.heap),
        externalPerRoom: perRoom(full.external - empty.external),
        unsettledPerRoom: perRoom(unsettled - empty.resident),
        emptyMb: empty.resident / 1e6,
      }
    }),
  judge: (medians) => [
    atMost('resident memory a room', medians['second-story']?.['perRoom'] ?? null, 20, 'kB'),
  ],
}
