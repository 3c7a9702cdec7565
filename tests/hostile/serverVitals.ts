import type { TestServer } from '../harness/startServer.ts'

export interface Vitals {
  /** Resident memory of the process in bytes. */
  readonly memory: number
  /** How long the event loop stood still at most since somebody last asked, in milliseconds. */
  readonly longestPauseMs: number
}

/** How the server's process is, as it says itself. */
export async function serverVitals(server: TestServer): Promise<Vitals> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  const read = (name: string): number => {
    const value = new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]
    if (value === undefined) throw new Error(`the server does not tell its ${name}`)
    return Number(value)
  }
  return {
    memory: read('process_resident_memory_bytes'),
    longestPauseMs: 1000 * read('nodejs_eventloop_lag_max_seconds'),
  }
}
