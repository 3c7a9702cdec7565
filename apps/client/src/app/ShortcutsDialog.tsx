import { useMe } from '../replica/usePostmortem.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import styles from './ShortcutsDialog.module.css'
import { shortcutsOf } from './shortcuts.ts'

export function ShortcutsDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { role } = useMe()
  return (
    <Dialog {...props} title="Keys" description="Single keys work while the focus is in no text.">
      <dl className={styles['list']}>
        {shortcutsOf(role).map(({ keys, means }) => (
          <div key={keys} className={styles['row']}>
            <dt>
              <Kbd>{keys}</Kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
