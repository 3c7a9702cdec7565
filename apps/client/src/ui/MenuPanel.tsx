import { DropdownMenu } from 'radix-ui'
import styles from './Floating.module.css'
import { Icon } from './Icon.tsx'
import type { MenuProps } from './Menu.tsx'

/** Opens at once: it is loaded by the first press on its trigger. */
export function MenuPanel({ trigger, label, items }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
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
