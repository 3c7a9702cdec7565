import { Popover as Radix } from 'radix-ui'
import styles from './Floating.module.css'
import type { PopoverProps } from './Popover.tsx'

/** Opens at once: it is loaded by the first press on its trigger. */
export function PopoverPanel({ trigger, label, children, ...control }: PopoverProps) {
  return (
    <Radix.Root defaultOpen {...control}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={`${styles['panel']} ${styles['popover']}`}
          aria-label={label}
          sideOffset={6}
          collisionPadding={8}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
