import { useNow } from '../replica/useNow.ts'
import { useAgenda, useCommand, useMe } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { CalmCard } from './CalmCard.tsx'
import { Strip } from './Strip.tsx'

/** A break: the clock rests, and whoever is in the middle of a sentence may finish it. */
export function PauseStrip() {
  const { pause } = useAgenda()
  if (pause === null) return null
  return pause.isCalm ? <CalmCard since={pause.since} /> : <Paused since={pause.since} />
}

function Paused({ since }: { since: number }) {
  const { role } = useMe()
  const command = useCommand()
  const minutes = Math.floor((useNow(10_000) - since) / 60_000)
  const howLong = minutes < 1 ? '' : minutes === 1 ? ' for a minute' : ` for ${minutes} minutes`
  return (
    <Strip
      actions={
        role === 'facilitator' && (
          <Button size="s" icon="play" onClick={() => command('pauseMeeting', { paused: false })}>
            Go on
          </Button>
        )
      }
    >
      {minutes < 1 ? 'The group takes a break' : `The group has taken a break${howLong}`}. The clock rests;
      nothing is lost.
    </Strip>
  )
}
