import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestServer } from '../harness/startServer.ts'

/** A data folder on a disk that can be broken and mended while the server runs. */
export interface BrokenDisk {
  readonly dataDir: string
  breakDown(server: TestServer): void
  mend(server: TestServer): void
  close(): void
}

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { stdio: 'pipe', encoding: 'utf8' })

/** Why there can be no disk of our own to break, or null. */
export function cannotMount(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'second-story-mount-'))
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder)
    run('umount', folder)
    return null
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n').at(-2) ?? error.message) : String(error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A small file system in memory; a file that takes all the room fills it. */
export function fullDisk(): BrokenDisk {
  const mountPoint = mkdtempSync(join(tmpdir(), 'second-story-disk-'))
  run('mount', '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', mountPoint)
  const filler = join(mountPoint, 'filler')
  return {
    dataDir: join(mountPoint, 'data'),
    breakDown() {
      const file = openSync(filler, 'w')
      // Smaller and smaller pieces, until not one byte more goes in.
      for (let size = 65_536; size >= 1; ) {
        try {
          writeSync(file, new Uint8Array(size))
        } catch {
          size = Math.floor(size / 2)
        }
      }
      closeSync(file)
    },
    mend: () => rmSync(filler, { force: true }),
    close: () => unmount(mountPoint),
  }
}

/** A file system on a file of our own, as `mkfs` makes it. */
function loopDisk(): { mountPoint: string; dataDir: string; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'second-story-loop-'))
  const image = join(folder, 'image')
  const mountPoint = mkdtempSync(join(tmpdir(), 'second-story-disk-'))
  run('truncate', '-s', '16M', image)
  run('mkfs.ext4', '-q', image)
  run('mount', '-o', 'loop', image, mountPoint)
  return {
    mountPoint,
    dataDir: join(mountPoint, 'data'),
    close() {
      unmount(mountPoint)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Every write is refused from now on, to files that are open, too. (The index of the write-ahead log is shared memory,
 * and stays writable on a file system that the kernel has set to read-only, as long as it has been written.)
 */
export function readOnlyDisk(): BrokenDisk {
  const disk = loopDisk()
  const change = (flag: string) => {
    for (const name of readdirSync(disk.dataDir))
      if (/\.sqlite(-wal)?$/.test(name)) run('chattr', flag, join(disk.dataDir, name))
  }
  return { ...disk, breakDown: () => change('+i'), mend: () => change('-i') }
}

/** Writes neither succeed nor fail: as a network disk that has gone away. */
export function frozenDisk(): BrokenDisk {
  const disk = loopDisk()
  return {
    ...disk,
    breakDown: () => void run('fsfreeze', '-f', disk.mountPoint),
    mend: () => void run('fsfreeze', '-u', disk.mountPoint),
  }
}

/** Anybody may forbid a process of their own to let its files grow; what it writes fails with EFBIG. */
export function failingWrites(): BrokenDisk {
  const dataDir = mkdtempSync(join(tmpdir(), 'second-story-disk-'))
  const limit = (server: TestServer, size: string) =>
    run('prlimit', '--pid', String(server.pid()), `--fsize=${size}:`)
  return {
    dataDir,
    breakDown: (server) => void limit(server, '0'),
    mend: (server) => void limit(server, 'unlimited'),
    close: () => rmSync(dataDir, { recursive: true, force: true }),
  }
}

function unmount(folder: string): void {
  run('umount', '-l', folder)
  rmSync(folder, { recursive: true, force: true })
}
