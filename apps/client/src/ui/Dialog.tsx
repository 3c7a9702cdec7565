import type { ReactNode } from 'react'
import { lazy, Suspense } from 'react'

export interface DialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  readonly description?: ReactNode
  readonly children?: ReactNode
  readonly footer?: ReactNode
  readonly wide?: boolean
}

// A phone's first screen opens no dialog; the meeting's frame loads it while nothing else is to do.
const DialogPanel = lazy(() =>
  import('./DialogPanel.tsx').then(({ DialogPanel }) => ({ default: DialogPanel })),
)

export function Dialog(props: DialogProps) {
  return (
    props.open && (
      <Suspense fallback={null}>
        <DialogPanel {...props} />
      </Suspense>
    )
  )
}
