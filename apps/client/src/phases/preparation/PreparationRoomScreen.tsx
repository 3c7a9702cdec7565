import { useAgenda, useRecord } from '../../replica/usePostmortem.ts'
import { Wall } from '../Wall.tsx'

export function PreparationRoomScreen() {
  const { summary, timeline } = useRecord()
  const { roster } = useAgenda()
  const people = roster.filter((seat) => !seat.isRoomView)
  return (
    <Wall
      lead={summary.summary || 'The summary is being written.'}
      points={[
        ...(summary.impact ? summary.impact.split('\n').filter(Boolean) : []),
        `${timeline.length} events in the timeline`,
        `Here: ${people.map((seat) => seat.name).join(', ') || 'nobody yet'}`,
      ]}
    />
  )
}
