import { useEffect } from 'react'

const afterMs = 3_000

/** Loads the rest of the app while nothing else is to do. */
export function usePrefetch(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      import('./prefetch.ts').then(
        ({ prefetch }) => prefetch(),
        // Without a connection each part is loaded when it is asked for.
        () => undefined,
      )
    }, afterMs)
    return () => clearTimeout(timer)
  }, [])
}
