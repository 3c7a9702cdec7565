import { handKinds, speakerQueue } from '@second-story/postmortem'
import { useAgenda, useCommand, useMe } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useShortcuts } from '../ui/useShortcuts.ts'
import { handTexts } from './voiceTexts.ts'

export function HandButton() {
  const { queue, floor } = useAgenda()
  const { seat } = useMe()
  const command = useCommand()
  const place = speakerQueue(queue).findIndex((each) => each.seat === seat)
  const isUp = place >= 0 || floor === seat
  useShortcuts({ h: () => void (isUp ? command('lowerHand') : command('raiseHand', { kind: 'reply' })) })
  if (floor === seat) {
    return (
      <Button variant="primary" onClick={() => command('lowerHand')}>
        I am done
      </Button>
    )
  }
  if (place >= 0) {
    return (
      <Button
        icon="hand"
        aria-pressed="true"
        title="Press to take your hand down"
        onClick={() => command('lowerHand')}
      >
        {place === 0 ? 'You are next' : `${place} before you`}
      </Button>
    )
  }
  return (
    <Menu
      label="Ask to speak"
      trigger={<Button icon="hand">Speak</Button>}
      items={handKinds.map((kind) => ({
        label: handTexts[kind].asks,
        onSelect: () => void command('raiseHand', { kind }),
      }))}
    />
  )
}
