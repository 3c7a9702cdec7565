import { readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { arePinned } from './cores.ts'

const packages = ['yjs', 'ws', '@y/websocket-server', '@hocuspocus/server', '@hocuspocus/extension-sqlite']

const versionOf = (name: string): string => {
  const path = fileURLToPath(new URL(`node_modules/${name}/package.json`, import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8')).version
}

/** What was measured, and on what. */
export const versions = (): string =>
  [
    `Node ${process.versions.node}`,
    ...packages.map((name) => `${name} ${versionOf(name)}`),
    `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    arePinned ? 'server and load on cores of their own' : 'server and load not pinned',
  ].join(' · ')
