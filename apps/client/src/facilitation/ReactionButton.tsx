import { reactionKinds } from '@second-story/postmortem'
import { useMeeting } from '../replica/MeetingContext.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { reactionTexts } from './reactionTexts.ts'
import { showReaction } from './showReaction.ts'

/** A nod that interrupts nobody. It is gone after a moment, and nothing keeps it. */
export function ReactionButton() {
  const meeting = useMeeting()
  return (
    <Menu
      label="Show for a moment"
      trigger={<IconButton label="React" icon="smile" />}
      items={reactionKinds.map((kind) => ({
        label: reactionTexts[kind].says,
        icon: reactionTexts[kind].icon,
        onSelect: () => showReaction(meeting.document('agenda').socket.awareness, kind),
      }))}
    />
  )
}
