import type { TestServer } from './startServer.ts'

/** One figure of `/metrics`. */
export async function readMetric(server: TestServer, name: string): Promise<number> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  const value = new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]
  if (value === undefined) throw new Error(`the server does not tell its ${name}`)
  return Number(value)
}
