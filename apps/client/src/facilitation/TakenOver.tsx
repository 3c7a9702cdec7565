import { useAgenda, useCommand, useMe } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { nameOf } from './nameOf.ts'
import { Strip } from './Strip.tsx'

const clockTime = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

/** I am back, and somebody stands in for me. */
export function TakenOver() {
  const { takeOver, roster } = useAgenda()
  const me = useMe()
  const command = useCommand()
  if (!takeOver?.from.includes(me.seat)) return null
  return (
    <Strip
      actions={
        <>
          <Button size="s" onClick={() => command('takeBack', { together: true })}>
            Carry on together
          </Button>
          <Button size="s" variant="primary" onClick={() => command('takeBack')}>
            Take it back
          </Button>
        </>
      }
    >
      {nameOf(roster, takeOver.by)} has held the meeting since {clockTime.format(takeOver.at)}, while you were
      away.
    </Strip>
  )
}
