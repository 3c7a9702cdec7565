import { refuseCommand } from '@second-story/postmortem'
import { lazy, Suspense } from 'react'
import { useAgenda, useMe } from '../../replica/usePostmortem.ts'

const WriteForSomebody = lazy(() =>
  import('./WriteForSomebody.tsx').then((m) => ({ default: m.WriteForSomebody })),
)

/** For whoever writes, where somebody in the room has no device. */
export function ForSomebody({ event }: { event: string | null }) {
  const { roster, phase } = useAgenda()
  const { role } = useMe()
  const people = roster.filter((seat) => seat.hasNoDevice)
  if (people.length === 0 || refuseCommand('speakFor', role, phase) !== null) return null
  return (
    <Suspense fallback={null}>
      <WriteForSomebody event={event} people={people} />
    </Suspense>
  )
}
