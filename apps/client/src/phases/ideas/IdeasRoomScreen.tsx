import { useAgenda, useIdeas } from '../../replica/usePostmortem.ts'
import { Wall } from '../Wall.tsx'

export function IdeasRoomScreen() {
  const { waiting } = useAgenda()
  const ideas = useIdeas()
  return (
    <Wall points={ideas.map((idea) => idea.text)}>
      {waiting.entries > 0 && (
        <p>
          {waiting.people} {waiting.people === 1 ? 'person has' : 'people have'} handed in {waiting.entries}.
        </p>
      )}
    </Wall>
  )
}
