import { closingSnapshot } from '@second-story/postmortem'
import { useAgenda, useRecord } from '../../replica/usePostmortem.ts'
import { Wall } from '../Wall.tsx'

export function ClosingRoomScreen() {
  const { learnings } = useRecord()
  const { learnedSomething, comeAgain } = closingSnapshot(useAgenda())
  return (
    <Wall
      lead="Thank you for telling your part of the story."
      points={learnings.map((learning) => learning.text).filter(Boolean)}
    >
      {learnedSomething && (
        <p>
          {learnedSomething.yes} of {learnedSomething.answered} learned something that changes how they work.
        </p>
      )}
      {comeAgain && (
        <p>
          {comeAgain.yes} of {comeAgain.answered} would come again.
        </p>
      )}
    </Wall>
  )
}
