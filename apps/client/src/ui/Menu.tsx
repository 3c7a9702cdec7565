import type { ReactElement } from 'react'
import { lazy, Suspense, useState } from 'react'
import type { IconName } from './Icon.tsx'
import { lazyTrigger } from './lazyTrigger.ts'

export interface MenuItem {
  readonly label: string
  readonly icon?: IconName
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly checked?: boolean
  readonly onSelect: () => void
}

export interface MenuProps {
  readonly trigger: ReactElement
  readonly label: string
  readonly items: readonly MenuItem[]
}

const load = () => import('./MenuPanel.tsx').then(({ MenuPanel }) => ({ default: MenuPanel }))
const MenuPanel = lazy(load)

/** A button that opens a list of things to do. */
export function Menu(props: MenuProps) {
  const [isWanted, setWanted] = useState(false)
  const closed = lazyTrigger(props.trigger, 'menu', load, () => setWanted(true))
  if (!isWanted) return closed
  return (
    <Suspense fallback={closed}>
      <MenuPanel {...props} />
    </Suspense>
  )
}
