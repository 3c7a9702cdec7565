import { writeFileSync } from 'node:fs'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { memoryFile } from './memoryFile.ts'

// Loaded with --import into every server that is asked for its memory. Collecting on demand makes the figure that of
// what is held, and not of what has not been thrown away yet.
setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

process.on('SIGUSR2', () => {
  collect()
  collect()
  const { used_heap_size: heapUsed, external_memory: external } = getHeapStatistics()
  writeFileSync(memoryFile(process.pid), JSON.stringify({ heapUsed, external }))
})
