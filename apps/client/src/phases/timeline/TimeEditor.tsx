import type { TimelineEvent } from '@second-story/postmortem'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { TimeForm } from './TimeForm.tsx'

export function TimeEditor({ event, zone }: { event: TimelineEvent; zone: string }) {
  const [isOpen, setOpen] = useState(false)
  const isKnown = event.time.utc !== null
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      label="Time of the event"
      trigger={
        <Button
          size="s"
          variant={isKnown ? 'quiet' : 'secondary'}
          icon="clock"
          aria-label={isKnown ? 'Change the time' : undefined}
        >
          {isKnown ? 'Time' : 'Set the time'}
        </Button>
      }
    >
      <TimeForm event={event} zone={zone} onDone={() => setOpen(false)} />
    </Popover>
  )
}
