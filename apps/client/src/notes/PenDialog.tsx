import { useAgenda, useCommand, useMe } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { toast } from '../ui/toast.ts'
import styles from './NoteDialogs.module.css'

/** Gives the pen to somebody who is here: the first of them has the focus, so that Enter is enough. */
export function PenDialog({ onClose }: { onClose: () => void }) {
  const me = useMe()
  const { roster } = useAgenda()
  const { online } = usePresence()
  const command = useCommand()
  const takers = roster
    .filter(
      (seat) => seat.id !== me.seat && !seat.isRoomView && !seat.hasNoDevice && seat.role !== 'observer',
    )
    .filter((seat) => online.has(seat.id))
    .sort((a, b) => Number(a.role === 'facilitator') - Number(b.role === 'facilitator'))
  const give = async (to: string, name: string) => {
    onClose()
    if (await command('handOverNotes', { to })) toast(`${name} has the pen.`)
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Hand over the pen"
      description={
        me.role === 'facilitator'
          ? 'They write the notes from now on; you go on holding the meeting, and may write, too.'
          : 'They write the notes from now on; you go on as a participant. They can give it back in the same way.'
      }
    >
      {takers.length === 0 ? (
        <p className={styles['muted']}>Nobody else who may write is here just now.</p>
      ) : (
        <ul className={styles['people']}>
          {takers.map((seat, index) => (
            <li key={seat.id}>
              <button
                type="button"
                className={styles['person']}
                // biome-ignore lint/a11y/noAutofocus: whoever asks to hand over wants to choose, and a dialog moves the focus anyway
                autoFocus={index === 0}
                onClick={() => void give(seat.id, seat.name)}
              >
                <Avatar name={seat.name} seat={seat.id} />
                {seat.name}
                <small>{seat.role === 'scribe' ? 'writes already' : seat.function || seat.role}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
