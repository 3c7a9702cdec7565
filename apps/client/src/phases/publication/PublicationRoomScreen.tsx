import { useRecord } from '../../replica/usePostmortem.ts'
import { Wall } from '../Wall.tsx'

export function PublicationRoomScreen() {
  const { learnings } = useRecord()
  return (
    <Wall
      lead="What we tell the others"
      points={learnings.map((learning) => learning.text).filter(Boolean)}
    />
  )
}
