import { useAgenda, useIdeas } from '../../replica/usePostmortem.ts'
import { Wall } from '../Wall.tsx'

export function CommitmentRoomScreen() {
  const { ending } = useAgenda()
  const ideas = useIdeas()
  const committed = ideas.filter((idea) => idea.state === 'committed')
  const open = ideas.filter((idea) => idea.state === 'open')
  return (
    <Wall
      {...(ending?.kind === 'no-action' ? { lead: ending.words } : {})}
      points={[
        ...committed.map((idea) => `${idea.text}: ${idea.owner}, ${idea.due}`),
        ...open.map((idea) => `Open: ${idea.text}`),
      ]}
    />
  )
}
