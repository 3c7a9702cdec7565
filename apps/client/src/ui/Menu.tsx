import { DropdownMenu } from 'radix-ui'
import type { ReactElement } from 'react'
import styles from './Floating.module.css'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'

export interface MenuItem {
  readonly label: string
  readonly icon?: IconName
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly checked?: boolean
  readonly onSelect: () => void
}

export function Menu({
  trigger,
  label,
  items,
}: {
  trigger: ReactElement
  label: string
  items: readonly MenuItem[]
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles['panel']}
          aria-label={label}
          sideOffset={6}
          collisionPadding={8}
        >
          {items.map((item) => (
            <DropdownMenu.Item
              key={item.label}
              className={`${styles['item']} ${item.danger ? styles['danger'] : ''}`}
              disabled={item.disabled ?? false}
              onSelect={item.onSelect}
            >
              {item.icon && <Icon name={item.icon} size={16} />}
              {item.label}
              {item.checked && (
                <span className={styles['mark']}>
                  <Icon name="check" size={16} />
                </span>
              )}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
