import { useEffect, useRef } from 'react'
import { announce } from '../ui/announce.ts'
import type { ReactionCount } from './countReactions.ts'
import { reactionTexts } from './reactionTexts.ts'

/** A screen reader is told what came together, and no more often than this. */
const tellAfterMs = 5_000

export function useToldReactions(counts: readonly ReactionCount[]): void {
  const most = useRef(new Map<string, number>())
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => {
    for (const { kind, people } of counts) {
      const says = reactionTexts[kind].says
      most.current.set(says, Math.max(people, most.current.get(says) ?? 0))
    }
    if (most.current.size === 0) return
    timer.current ??= setTimeout(() => {
      timer.current = null
      announce([...most.current].map(([says, people]) => `${says}: ${people}`).join(', '))
      most.current.clear()
    }, tellAfterMs)
  }, [counts])
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
    },
    [],
  )
}
