import { useState } from 'react'
import { useAgenda } from '../replica/usePostmortem.ts'
import { useAbandoned } from './useAbandoned.ts'
import { useIsLate } from './useIsLate.ts'

/** True from the first time that there is something to say about the meeting itself; most meetings never load how. */
export function useHasNotices(): boolean {
  const { pause, takeOver } = useAgenda()
  const isAbandoned = useAbandoned()
  const isLate = useIsLate()
  const [hadAny, setHadAny] = useState(false)
  const hasAny = pause !== null || takeOver !== null || isAbandoned || isLate
  if (hasAny && !hadAny) setHadAny(true)
  return hadAny
}
