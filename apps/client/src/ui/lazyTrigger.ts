import type { PointerEvent, ReactElement } from 'react'
import { cloneElement } from 'react'

interface TriggerProps {
  onClick?: (event: unknown) => void
  onPointerEnter?: (event: PointerEvent) => void
  onFocus?: (event: unknown) => void
  'aria-haspopup'?: 'menu' | 'dialog'
  'aria-expanded'?: boolean
}

/** A trigger whose panel is not loaded yet: loads it when somebody comes near, and asks for it when pressed. */
export function lazyTrigger(
  trigger: ReactElement,
  kind: 'menu' | 'dialog',
  load: () => Promise<unknown>,
  onPress: () => void,
): ReactElement {
  const { props } = trigger as ReactElement<TriggerProps>
  // A network that is down says so when the panel is opened.
  const preload = () => void load().catch(() => undefined)
  return cloneElement(trigger as ReactElement<TriggerProps>, {
    'aria-haspopup': kind,
    'aria-expanded': false,
    onPointerEnter(event) {
      props.onPointerEnter?.(event)
      // A finger has pressed by then; and what it only slides over a phone need not load.
      if (event.pointerType === 'mouse') preload()
    },
    onFocus(event) {
      props.onFocus?.(event)
      preload()
    },
    onClick(event) {
      props.onClick?.(event)
      onPress()
    },
  })
}
