import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import program from '../../apps/server/start.json' with { type: 'json' }

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface TestServer {
  readonly url: string
  readonly port: number
  readonly dataDir: string
  /** The process that runs now. */
  pid(): number
  /** Ends the process at once, as a power cut would end it for us. */
  killHard(): Promise<void>
  /** Ends it as an operator does; the data stay. */
  shutDown(): Promise<void>
  /** Starts it again on the same port and data. */
  restart(): Promise<void>
  stop(): Promise<void>
  /** What the process has printed, and how it ended if it has. */
  said(): string
}

/** The real server in a process of its own, on a free port, with a data folder of its own. */
export async function startServer({
  dataDir = mkdtempSync(join(tmpdir(), 'second-story-test-')),
  env = {},
}: {
  readonly dataDir?: string
  readonly env?: Readonly<Record<string, string>>
} = {}): Promise<TestServer> {
  const port = await freePort()
  let output = ''
  const hear = (text: string) => (output += text)
  let child = await launch(port, dataDir, env, hear)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    pid: () => child.pid ?? 0,
    killHard: () => end(child, 'SIGKILL'),
    shutDown: () => end(child, 'SIGTERM'),
    async restart() {
      child = await launch(port, dataDir, env, hear)
    },
    async stop() {
      await end(child, 'SIGTERM')
      rmSync(dataDir, { recursive: true, force: true })
    },
    said: () => output,
  }
}

export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Runs the server with these settings until it ends by itself, and gives what it printed. */
export function runServer(env: Record<string, string>): Promise<Ended> {
  const child = spawnServer(env)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
  return new Promise((resolve) => child.on('exit', (code) => resolve({ code, output })))
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

const spawnServer = (env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, program.arguments, {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

function launch(
  port: number,
  dataDir: string,
  env: Readonly<Record<string, string>>,
  hear: (text: string) => void,
): Promise<ChildProcess> {
  const child = spawnServer({ PORT: String(port), DATA_DIR: dataDir, ...env })
  let output = ''
  return new Promise((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text
      hear(String(text))
      if (output.includes('Second Story is at')) resolve(child)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', (code, signal) => hear(`ended with ${signal ?? code}\n`))
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)))
  })
}

const end = (child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.on('exit', () => resolve())
    child.kill(signal)
  })
