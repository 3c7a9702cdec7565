import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/** What was painted last, for those who must not be made anew with every painting. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
