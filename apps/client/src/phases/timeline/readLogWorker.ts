import type { LogToRead } from './readLog.ts'
import { readLog } from './readLog.ts'

// Ten thousand lines take a while; typing and scrolling must not wait for them.
addEventListener('message', ({ data }: MessageEvent<LogToRead>) => postMessage(readLog(data)))
