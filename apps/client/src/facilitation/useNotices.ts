import { useState } from 'react'
import { useAgenda } from '../replica/usePostmortem.ts'
import { useAbandoned } from './useAbandoned.ts'
import { useIsLate } from './useIsLate.ts'

export interface Notices {
  /** True from the first time that there is something to say about the meeting itself; most meetings never load how. */
  readonly hadAny: boolean
  readonly isAbandoned: boolean
}

export function useNotices(): Notices {
  const { pause, takeOver } = useAgenda()
  const isAbandoned = useAbandoned()
  const isLate = useIsLate()
  const [hadAny, setHadAny] = useState(false)
  const hasAny = pause !== null || takeOver !== null || isAbandoned || isLate
  if (hasAny && !hadAny) setHadAny(true)
  return { hadAny, isAbandoned }
}
