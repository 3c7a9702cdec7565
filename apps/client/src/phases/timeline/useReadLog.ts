import { useEffect, useRef, useState } from 'react'
import type { LogToRead, ReadLog } from './readLog.ts'

/** What was found, and in which log. */
export interface LogReading {
  readonly log: LogToRead
  readonly found: ReadLog
}

/** One log after the other on another thread; of those that wait only the newest is read. */
function startReader(tell: (reading: LogReading) => void) {
  const worker = new Worker(new URL('./readLogWorker.ts', import.meta.url), { type: 'module' })
  let reading: LogToRead | null = null
  let next: LogToRead | null = null
  const begin = (log: LogToRead) => {
    reading = log
    next = null
    worker.postMessage(log)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ReadLog>) => {
    if (reading) tell({ log: reading, found: data })
    reading = null
    if (next) begin(next)
  })
  return {
    read(log: LogToRead) {
      if (reading) next = log
      else begin(log)
    },
    stop: () => worker.terminate(),
  }
}

/** Null before the first answer. What was found last stays to be seen while a newer text is read. */
export function useReadLog(log: LogToRead): LogReading | null {
  const [last, setLast] = useState<LogReading | null>(null)
  const reader = useRef<ReturnType<typeof startReader> | null>(null)
  useEffect(() => {
    const started = startReader(setLast)
    reader.current = started
    return () => started.stop()
  }, [])
  useEffect(() => reader.current?.read(log), [log])
  return last
}
