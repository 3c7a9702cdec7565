import type { KeyboardEvent } from 'react'
import { useCallback } from 'react'

interface Zooming {
  readonly nearer: () => void
  readonly farther: () => void
  readonly whole: () => void
}

/** Arrows, Home and End go from event to event; plus, minus and 0 look closer, farther and at the whole. */
export function usePictureKeys({
  nearer,
  farther,
  whole,
}: Zooming): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { target, currentTarget, key } = event
      const zooming = { '+': nearer, '=': nearer, '-': farther, '0': whole }[key]
      if (zooming) zooming()
      else {
        const events = [...currentTarget.querySelectorAll<SVGAElement>('a[data-event]')]
        const at = target instanceof SVGAElement ? events.indexOf(target) : -1
        const next = {
          ArrowRight: events[at + 1],
          ArrowLeft: events[at - 1],
          Home: events[0],
          End: events.at(-1),
        }[key]
        if (at < 0 || !next) return
        next.focus()
      }
      event.preventDefault()
      event.stopPropagation()
    },
    [nearer, farther, whole],
  )
}
