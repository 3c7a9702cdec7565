import { useSyncExternalStore } from 'react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './Toasts.module.css'
import { dismiss, toasts } from './toast.ts'

export function Toasts() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.read)
  return (
    <div className={styles['stack']} role="status" aria-live="polite">
      {shown.map((message) => (
        <div key={message.id} className={styles['toast']} data-tone={message.tone}>
          <span className={styles['text']}>{message.text}</span>
          {message.action && (
            <Button
              size="s"
              onClick={() => {
                dismiss(message.id)
                message.action?.onSelect()
              }}
            >
              {message.action.label}
            </Button>
          )}
          <IconButton label="Dismiss" icon="close" onClick={() => dismiss(message.id)} />
        </div>
      ))}
    </div>
  )
}
