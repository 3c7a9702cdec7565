import { Dialog as Radix } from 'radix-ui'
import styles from './Dialog.module.css'
import type { DialogProps } from './Dialog.tsx'
import { IconButton } from './IconButton.tsx'

/** A field may have taken the focus already; else the dialog itself does, and not its way out. */
function focusDialog(event: Event): void {
  event.preventDefault()
  const { currentTarget: dialog } = event
  if (dialog instanceof HTMLElement && !dialog.contains(document.activeElement)) dialog.focus()
}

export function DialogPanel({ open, onOpenChange, title, description, children, footer, wide }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles['overlay']} />
        <Radix.Content
          onOpenAutoFocus={focusDialog}
          className={`${styles['content']} ${wide ? styles['wide'] : ''}`}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className={styles['header']}>
            <Radix.Title className={styles['title']}>{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label="Close" icon="close" />
            </Radix.Close>
          </header>
          {description && (
            <Radix.Description className={styles['description']}>{description}</Radix.Description>
          )}
          {children && <div className={styles['body']}>{children}</div>}
          {footer && <footer className={styles['footer']}>{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
