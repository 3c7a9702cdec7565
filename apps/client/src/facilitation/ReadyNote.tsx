import { useAgenda } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { readyCount, spokenReady } from './readyCount.ts'

/** How many are done here; nothing until somebody is. */
export function ReadyNote({ className }: { className?: string | undefined }) {
  const { roster, ready } = useAgenda()
  const { online } = usePresence()
  const count = readyCount(roster, ready, online)
  if (count.ready === 0) return null
  return (
    <span className={className} data-ready-note>
      {spokenReady(count)}
    </span>
  )
}
