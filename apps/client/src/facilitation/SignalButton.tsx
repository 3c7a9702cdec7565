import { signalKinds } from '@second-story/postmortem'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { toast } from '../ui/toast.ts'
import { useOwnSignals } from './useOwnSignals.ts'
import styles from './VoiceBar.module.css'
import { signalTexts } from './voiceTexts.ts'

const TalkDialog = lazy(() => import('./TalkDialog.tsx').then((m) => ({ default: m.TalkDialog })))

/** For what nobody likes to say aloud. */
export function SignalButton() {
  const [given, toggle] = useOwnSignals()
  // Null until it is first opened.
  const [isTalking, setTalking] = useState<boolean | null>(null)
  const tell = async (kind: (typeof signalKinds)[number]) => {
    if (await toggle(kind)) toast('Told to the facilitators only, without your name, within half a minute.')
  }
  return (
    <>
      <Menu
        label="Tell the facilitator in private"
        trigger={
          <Button variant="quiet" icon="whisper" aria-label="Signal to the facilitator in private">
            <span className={styles['word']}>Signal</span>
          </Button>
        }
        items={[
          ...signalKinds.map((kind) => ({
            label: signalTexts[kind].says,
            checked: given.has(kind),
            onSelect: () => void tell(kind),
          })),
          { label: 'I’d rather talk about this one to one', onSelect: () => setTalking(true) },
        ]}
      />
      <Suspense fallback={null}>
        {isTalking !== null && <TalkDialog open={isTalking} onOpenChange={setTalking} />}
      </Suspense>
    </>
  )
}
