import type { TestServer } from '../harness/startServer.ts'

/** Resident memory of the server's process in bytes, as it says itself. */
export async function serverMemory(server: TestServer): Promise<number> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  const resident = /^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]
  if (resident === undefined) throw new Error('the server does not tell its memory')
  return Number(resident)
}
