import { useEffect, useRef, useState } from 'react'
import type { LogReader, LogReading } from './logReader.ts'
import { startLogReader } from './logReader.ts'
import type { LogToRead } from './readLog.ts'

/** Null before the first answer. What was found last stays to be seen while a newer text is read. */
export function useReadLog(log: LogToRead): LogReading | null {
  const [last, setLast] = useState<LogReading | null>(null)
  const reader = useRef<LogReader | null>(null)
  useEffect(() => {
    const started = startLogReader(setLast)
    reader.current = started
    return () => started.stop()
  }, [])
  useEffect(() => reader.current?.read(log), [log])
  return last
}
