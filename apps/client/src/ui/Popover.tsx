import type { ReactElement, ReactNode } from 'react'
import { lazy, Suspense, useState } from 'react'
import { lazyTrigger } from './lazyTrigger.ts'

export interface PopoverProps {
  readonly trigger: ReactElement
  readonly label: string
  readonly children: ReactNode
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

const load = () => import('./PopoverPanel.tsx').then(({ PopoverPanel }) => ({ default: PopoverPanel }))
const PopoverPanel = lazy(load)

/** A small panel beside its trigger. */
export function Popover(props: PopoverProps) {
  const [isWanted, setWanted] = useState(false)
  const closed = lazyTrigger(props.trigger, 'dialog', load, () => {
    setWanted(true)
    props.onOpenChange?.(true)
  })
  if (!isWanted && !props.open) return closed
  return (
    <Suspense fallback={closed}>
      <PopoverPanel {...props} />
    </Suspense>
  )
}
