import { signalKinds } from '@second-story/postmortem'
import { Button } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { toast } from '../ui/toast.ts'
import { useOwnSignals } from './useOwnSignals.ts'
import { signalTexts } from './voiceTexts.ts'

/** For what nobody likes to say aloud. */
export function SignalButton() {
  const [given, toggle] = useOwnSignals()
  const tell = async (kind: (typeof signalKinds)[number]) => {
    if (await toggle(kind)) toast('Told to the facilitators only, without your name, within half a minute.')
  }
  return (
    <Menu
      label="Tell the facilitator in private"
      trigger={
        <Button variant="quiet" icon="whisper" aria-label="Signal to the facilitator in private">
          Signal
        </Button>
      }
      items={signalKinds.map((kind) => ({
        label: signalTexts[kind].says,
        checked: given.has(kind),
        onSelect: () => void tell(kind),
      }))}
    />
  )
}
