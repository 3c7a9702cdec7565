import type { SignalKind } from '@second-story/postmortem'
import { useEffect, useState } from 'react'
import { useCommand } from '../replica/usePostmortem.ts'

/** As long as the facilitators are shown it. */
const shownForMs = 10 * 60_000

/** What I have signalled. Known to this browser alone: the server tells nobody whose signals are whose. */
export function useOwnSignals(): [ReadonlySet<SignalKind>, toggle: (kind: SignalKind) => Promise<boolean>] {
  const [given, setGiven] = useState<ReadonlyMap<SignalKind, number>>(new Map())
  const command = useCommand()
  useEffect(() => {
    if (given.size === 0) return
    const oldest = Math.min(...given.values())
    const timer = setTimeout(
      () => setGiven(new Map([...given].filter(([, at]) => performance.now() - at < shownForMs))),
      Math.max(0, oldest + shownForMs - performance.now()) + 50,
    )
    return () => clearTimeout(timer)
  }, [given])
  const toggle = async (kind: SignalKind) => {
    const on = !given.has(kind)
    if (!(await command('signal', { kind, on }))) return false
    const next = new Map(given)
    if (on) next.set(kind, performance.now())
    else next.delete(kind)
    setGiven(next)
    return on
  }
  return [new Set(given.keys()), toggle]
}
