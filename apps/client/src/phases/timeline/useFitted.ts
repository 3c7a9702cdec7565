import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'

const smallest = 0.5
const step = 0.05
const marginPx = 20

/**
 * A wall cannot scroll: gives `element` the height that is left below it and makes its letters smaller (`--fit`, 1 to 0.5)
 * until everything is to be seen. Runs after every painting, since any of them may bring more to read.
 */
export function useFitted(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const fit = () => {
      const { current } = element
      if (!current) return
      // Who speaks may stand below the stage.
      const bottom = current.closest('main')?.getBoundingClientRect().bottom ?? innerHeight
      const left = bottom - current.getBoundingClientRect().top - marginPx
      current.style.maxHeight = `${Math.max(200, left)}px`
      for (let scale = 1; scale >= smallest; scale -= step) {
        current.style.setProperty('--fit', scale.toFixed(2))
        if (current.scrollHeight <= current.clientHeight && current.scrollWidth <= current.clientWidth) return
      }
    }
    fit()
    // Its styles may come after it, and a line below the stage comes and goes: either changes a size without a painting of ours.
    const sizes = new ResizeObserver(fit)
    const { current } = element
    const stage = current?.closest('main')
    if (current) sizes.observe(current)
    if (stage) sizes.observe(stage)
    return () => sizes.disconnect()
  })
}
