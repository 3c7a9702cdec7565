import { openingSnapshot } from '@second-story/postmortem'
import { useAgenda } from '../../replica/usePostmortem.ts'
import { Wall } from '../Wall.tsx'

export function OpeningRoomScreen() {
  const { rules, acknowledged, waitingFor } = openingSnapshot(useAgenda())
  return (
    <Wall points={rules}>
      <p>
        {acknowledged.length} of {acknowledged.length + waitingFor.length} go along with these.
      </p>
    </Wall>
  )
}
