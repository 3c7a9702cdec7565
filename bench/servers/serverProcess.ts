import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { pinned } from '../cores.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface ServerProcess {
  readonly pid: number
  stop(): Promise<void>
}

// However the bench ends, no server stays behind.
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a Node program from the root of the repository and waits until it prints `readyWhen`. */
export async function startServerProcess(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  readyWhen: string,
): Promise<ServerProcess> {
  const [program, args] = pinned('server', [process.execPath, ...command])
  const child = spawn(program, args, {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (text: Buffer) => {
      // After the start only the end of it is of interest.
      output = (output + text).slice(-2_000)
      if (output.includes(readyWhen)) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)))
  })
  if (child.pid === undefined) throw new Error('the server has no process')
  return { pid: child.pid, stop: () => end(child) }
}

const patienceMs = 30_000

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const force = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    child.on('exit', () => {
      clearTimeout(force)
      resolve()
    })
    child.kill('SIGTERM')
  })

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
