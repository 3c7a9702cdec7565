import type { LogToRead, ReadLog } from './readLog.ts'

/** What was found, and in which log. */
export interface LogReading {
  readonly log: LogToRead
  readonly found: ReadLog
}

export interface LogReader {
  read(log: LogToRead): void
  stop(): void
}

const unreadable: ReadLog = {
  events: [],
  notUnderstood: [],
  notes: [],
  format: 'nothing',
  problem: 'This log could not be read here. Try a part of it.',
}

/** One log after the other on another thread; of those that wait only the newest is read. */
export function startLogReader(tell: (reading: LogReading) => void): LogReader {
  let worker: Worker | null = null
  let reading: LogToRead | null = null
  let next: LogToRead | null = null
  const begin = (log: LogToRead) => {
    reading = log
    next = null
    worker ??= startWorker()
    worker.postMessage(log)
  }
  const answer = (found: ReadLog) => {
    if (reading) tell({ log: reading, found })
    reading = null
    if (next) begin(next)
  }
  function startWorker(): Worker {
    const started = new Worker(new URL('./readLogWorker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<ReadLog>) => answer(data))
    // Its memory may have run out, or it could not be loaded: the next log gets a new one.
    started.addEventListener('error', () => {
      started.terminate()
      worker = null
      answer(unreadable)
    })
    return started
  }
  return {
    read(log) {
      if (reading) next = log
      else begin(log)
    },
    stop: () => worker?.terminate(),
  }
}
