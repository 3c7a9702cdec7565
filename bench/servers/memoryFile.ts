import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a server writes what it holds when it is asked to. */
export const memoryFile = (pid: number): string => join(tmpdir(), `second-story-bench-memory-${pid}.json`)
