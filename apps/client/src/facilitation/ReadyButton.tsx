import { useAgenda, useCommand, useMe } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'

/** Says that I have what I need and the group may go on. It is taken back by itself when the group moves. */
export function ReadyButton() {
  const { ready } = useAgenda()
  const { seat } = useMe()
  const command = useCommand()
  const isReady = ready.includes(seat)
  return (
    <Button
      variant="quiet"
      icon="check"
      aria-pressed={isReady}
      title={isReady ? 'Press if you need more time' : 'Tell the facilitator that you are done here'}
      onClick={() => command('markReady', { ready: !isReady })}
    >
      {isReady ? 'Ready' : 'I’m done'}
    </Button>
  )
}
