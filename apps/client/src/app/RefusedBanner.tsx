import { useMeeting } from '../replica/MeetingContext.ts'
import type { ReplicaName } from '../replica/openMeeting.ts'
import type { SaveState } from '../replica/useSaveState.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copyText.ts'
import { toast } from '../ui/toast.ts'
import styles from './RefusedBanner.module.css'

/** The server did not take what was typed: say why, save the words, and get back to what all see. */
export function RefusedBanner({ save }: { save: Extract<SaveState, { kind: 'refused' }> }) {
  const meeting = useMeeting()
  const copy = async () => {
    const texts = save.documents.map((name) => plainText(meeting.document(name).snapshot.getState().value))
    if (await copyText(texts.join('\n'))) toast('Copied.')
    else
      toast('The browser does not let us copy: select your words and copy them by hand.', { tone: 'danger' })
  }
  const startOver = () => Promise.all(save.documents.map((name: ReplicaName) => meeting.startOver(name)))
  return (
    <div className={styles['banner']} role="alert">
      <div>
        <strong>Your last words here were not saved.</strong> {save.sentence}
      </div>
      <div className={styles['actions']}>
        <Button size="s" icon="copy" onClick={copy}>
          Copy my text
        </Button>
        <Button size="s" variant="primary" onClick={startOver}>
          Start from the saved version
        </Button>
      </div>
    </div>
  )
}

/** Every string of a snapshot that a person may have written. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value)
    .map(plainText)
    .filter((text) => text.trim() !== '')
    .join('\n')
}
