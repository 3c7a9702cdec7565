import type { PhaseId } from '@second-story/postmortem'
import { useCallback, useEffect, useRef } from 'react'

const longestMs = 3_000

/** Looks at a phase and brings one thing of it into view, as soon as it is painted. */
export function useShow(onLook: (phase: PhaseId) => void): (phase: PhaseId, element: string) => void {
  const waiting = useRef<() => void>(null)
  useEffect(() => () => waiting.current?.(), [])
  return useCallback(
    (phase, element) => {
      waiting.current?.()
      onLook(phase)
      waiting.current = whenPainted(element, (found) => {
        found.scrollIntoView({ block: 'center' })
        const within = found.querySelector<HTMLElement>('button, textarea, [tabindex]')
        ;(found.tabIndex >= 0 ? found : within)?.focus({ preventScroll: true })
      })
    },
    [onLook],
  )
}

/** Gives up after a while: what was made may be gone again. The answer ends the waiting. */
function whenPainted(id: string, act: (found: HTMLElement) => void): () => void {
  const look = () => {
    const found = document.getElementById(id)
    if (!found) return
    end()
    act(found)
  }
  const observer = new MutationObserver(look)
  const timer = setTimeout(() => end(), longestMs)
  const end = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  observer.observe(document.body, { childList: true, subtree: true })
  look()
  return end
}
