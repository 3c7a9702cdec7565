import { useState } from 'react'
import { useAgenda, useCommand } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { listed } from './nameOf.ts'
import { Strip } from './Strip.tsx'

/** The meeting goes on without its facilitator. */
export function TakeOverOffer() {
  const { roster } = useAgenda()
  const command = useCommand()
  const [isAsking, setAsking] = useState(false)
  const names = roster.filter((seat) => seat.role === 'facilitator').map(({ name }) => name)
  const who = listed(names) || 'The facilitator'
  return (
    <Strip
      tone="warn"
      actions={
        <Button size="s" onClick={() => setAsking(true)}>
          Take over
        </Button>
      }
    >
      {who} {names.length > 1 ? 'are' : 'is'} gone. Somebody can hold the meeting meanwhile.
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title="Hold the meeting for now?"
        description={`You move the group from phase to phase, reveal what was written, and keep the time. ${who} can take it back at once. Everybody is told.`}
        confirmLabel="Take over"
        onConfirm={() => void command('takeOver')}
      />
    </Strip>
  )
}
