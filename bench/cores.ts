import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const cores = availableParallelism()

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export const arePinned = cores > 1 && hasTaskset()

/** Server and load must not take turns on one core: the first belongs to the server, the others to the load. */
export const pinned = (
  who: 'server' | 'load',
  command: readonly string[],
): readonly [string, readonly string[]] => {
  const [program = '', ...args] = arePinned
    ? ['taskset', '-c', who === 'server' ? '0' : `1-${cores - 1}`, ...command]
    : command
  return [program, args]
}
