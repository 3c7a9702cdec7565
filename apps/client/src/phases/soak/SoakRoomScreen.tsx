import { useNow } from '../../replica/useNow.ts'
import { useAgenda, useVoices } from '../../replica/usePostmortem.ts'
import { duration } from '../timeline/formatTime.ts'
import { Wall } from '../Wall.tsx'

export function SoakRoomScreen() {
  const { soak } = useAgenda()
  const { lateThoughts } = useVoices()
  const now = useNow(30_000)
  const left = soak ? soak.until - now : 0
  return (
    <Wall lead={left > 0 ? `Soaking, ${duration(left)} left.` : 'The soak is over.'}>
      <p>
        {lateThoughts.length} late {lateThoughts.length === 1 ? 'thought' : 'thoughts'} so far.
      </p>
    </Wall>
  )
}
