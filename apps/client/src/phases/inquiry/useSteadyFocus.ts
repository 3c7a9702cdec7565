import type { RefObject } from 'react'
import { useEffect } from 'react'

/**
 * Keeps the field that I write in where it is on the screen while others add to what stands above it.
 * Browsers do that only in part: never at the very top of a page, and some not at all.
 */
export function useSteadyFocus(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current
    const scroller = element && scrollerOf(element)
    if (!element || !scroller) return

    const field = () => {
      const focused = document.activeElement
      const isText = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement
      return isText && element.contains(focused) ? focused : null
    }
    // Relative to the content, so that scrolling does not count as a move.
    const placeOf = (focused: Element) =>
      focused.getBoundingClientRect().top - element.getBoundingClientRect().top
    let held: { readonly focused: Element; readonly place: number } | null = null
    let scrolled = scroller.scrollTop

    const hold = () => {
      const focused = field()
      held = focused && { focused, place: placeOf(focused) }
    }
    const noteScroll = () => {
      scrolled = scroller.scrollTop
    }
    // Called after the layout and before it is painted: the shift is never seen.
    const sizes = new ResizeObserver(() => {
      if (held && held.focused === field()) {
        const alreadyDone = scroller.scrollTop - scrolled
        scroller.scrollTop += placeOf(held.focused) - held.place - alreadyDone
      }
      noteScroll()
      hold()
    })
    sizes.observe(element)
    element.addEventListener('focusin', hold)
    scroller.addEventListener('scroll', noteScroll, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('focusin', hold)
      scroller.removeEventListener('scroll', noteScroll)
    }
  }, [content])
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer
  }
  return null
}
