import { useEffect, useMemo, useRef } from 'react'
import { useAgenda } from '../replica/usePostmortem.ts'

/** What a block that is written now would carry. */
export interface Moment {
  readonly at: string
  readonly phase: string
  readonly event: string | null
}

/** Reads the moment without making an editor anew when the phase changes. */
export function useMoment(): () => Moment {
  const { phase, spotlight } = useAgenda()
  const latest = useRef({ phase, spotlight })
  useEffect(() => {
    latest.current = { phase, spotlight }
  }, [phase, spotlight])
  return useMemo(
    () => () => ({
      at: new Date().toISOString(),
      phase: latest.current.phase,
      event: latest.current.spotlight,
    }),
    [],
  )
}
