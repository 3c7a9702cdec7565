import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

const delayMs = 500

/** Where the control inside `around` is, while the mouse or the keyboard rests on it; else null. */
export function useRest(around: RefObject<HTMLElement | null>): DOMRect | null {
  const [place, setPlace] = useState<DOMRect | null>(null)
  useEffect(() => {
    const element = around.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const hide = () => {
      clearTimeout(timer)
      timer = undefined
      setPlace(null)
    }
    const rest = (target: Element, after: number) => {
      timer ??= setTimeout(() => setPlace(target.getBoundingClientRect()), after)
    }
    const over = ({ pointerType, target }: PointerEvent) => {
      // A finger that lies on a button presses it.
      if (pointerType !== 'mouse' || !(target instanceof Element)) return
      rest(target.closest('button, a, [tabindex]') ?? target, delayMs)
    }
    const out = ({ relatedTarget }: PointerEvent) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) hide()
    }
    const focus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) rest(target, 0)
    }
    const listening = new AbortController()
    const { signal } = listening
    element.addEventListener('pointerover', over, { signal })
    element.addEventListener('pointerout', out, { signal })
    element.addEventListener('focusin', focus, { signal })
    for (const end of ['pointerdown', 'focusout', 'keydown'] as const) {
      element.addEventListener(end, hide, { signal })
    }
    return () => {
      clearTimeout(timer)
      listening.abort()
    }
  }, [around])
  return place
}
