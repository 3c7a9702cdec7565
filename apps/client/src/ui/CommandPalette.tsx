import { Command } from 'cmdk'
import { Dialog as Radix } from 'radix-ui'
import styles from './CommandPalette.module.css'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'

export interface PaletteAction {
  readonly label: string
  readonly icon: IconName
  readonly keys?: string
  /** Other words that people look for it by. */
  readonly alias?: readonly string[]
  readonly onSelect: () => void
}

export interface PaletteGroup {
  readonly title: string
  readonly actions: readonly PaletteAction[]
}

interface CommandPaletteProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly groups: readonly PaletteGroup[]
}

/** Everything there is to do, found by typing a few letters of it. */
export function CommandPalette({ open, onOpenChange, groups }: CommandPaletteProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles['overlay']} />
        <Radix.Content className={styles['content']} aria-describedby={undefined}>
          <Radix.Title className={styles['title']}>What would you like to do?</Radix.Title>
          <Command label="What would you like to do?" loop>
            <div className={styles['search']}>
              <Icon name="search" />
              <Command.Input className={styles['input']} placeholder="What would you like to do?" />
            </div>
            <Command.List className={styles['list']}>
              <Command.Empty className={styles['empty']}>Nothing is called that.</Command.Empty>
              {groups.map((group) => (
                <Command.Group key={group.title} heading={group.title} className={styles['group']}>
                  {group.actions.map((action) => (
                    <Command.Item
                      key={action.label}
                      value={`${group.title} ${action.label}`}
                      keywords={[...(action.alias ?? [])]}
                      className={styles['item']}
                      onSelect={() => {
                        onOpenChange(false)
                        action.onSelect()
                      }}
                    >
                      <Icon name={action.icon} size={16} />
                      <span className={styles['label']}>{action.label}</span>
                      {action.keys && <Kbd>{action.keys}</Kbd>}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
