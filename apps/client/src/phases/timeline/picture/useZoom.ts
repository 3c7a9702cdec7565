import type { RefObject } from 'react'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'

const factor = 1.6
const widest = 60

/** How many times as wide as its frame the picture is; what stands in the middle stays there. */
export function useZoom(frame: RefObject<HTMLElement | null>) {
  const [zoom, setZoom] = useState(1)
  const middle = useRef<number | null>(null)
  const to = useCallback(
    (next: (zoom: number) => number) => {
      const { current } = frame
      if (current) middle.current = (current.scrollLeft + current.clientWidth / 2) / current.scrollWidth
      setZoom((before) => Math.min(widest, Math.max(1, next(before))))
    },
    [frame],
  )
  useLayoutEffect(() => {
    const { current } = frame
    if (!current || middle.current === null || zoom < 1) return
    current.scrollLeft = middle.current * current.scrollWidth - current.clientWidth / 2
    middle.current = null
  }, [frame, zoom])
  return {
    zoom,
    isWidest: zoom >= widest,
    nearer: useCallback(() => to((before) => before * factor), [to]),
    farther: useCallback(() => to((before) => (before / factor < 1.05 ? 1 : before / factor)), [to]),
    whole: useCallback(() => to(() => 1), [to]),
  }
}
