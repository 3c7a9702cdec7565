import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface ConfirmDialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  readonly description: ReactNode
  readonly confirmLabel: string
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly onConfirm: () => void
  readonly children?: ReactNode
}

export function ConfirmDialog({
  confirmLabel,
  danger,
  disabled,
  onConfirm,
  children,
  ...dialog
}: ConfirmDialogProps) {
  const confirm = () => {
    dialog.onOpenChange(false)
    onConfirm()
  }
  return (
    <Dialog
      {...dialog}
      footer={
        <>
          <Button onClick={() => dialog.onOpenChange(false)}>Not now</Button>
          <Button variant={danger ? 'danger' : 'primary'} disabled={disabled} onClick={confirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
