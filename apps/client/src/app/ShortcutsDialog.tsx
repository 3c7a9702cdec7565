import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import styles from './ShortcutsDialog.module.css'

const shortcuts = [
  ['P', 'Park an idea for the action meeting'],
  ['N', 'Open or close the live notes'],
  ['G', 'Facilitator: open or close the guide'],
  ['[', 'Facilitator: one phase back'],
  [']', 'Facilitator: on to the next phase'],
  ['?', 'This overview'],
  ['Esc', 'Leave a text, close a dialog'],
] as const

export function ShortcutsDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog {...props} title="Keys">
      <dl className={styles['list']}>
        {shortcuts.map(([key, meaning]) => (
          <div key={key} className={styles['row']}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
