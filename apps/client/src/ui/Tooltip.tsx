import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement } from 'react'
import styles from './Floating.module.css'

export function Tooltip({ content, children }: { content: string; children: ReactElement }) {
  return (
    <Radix.Provider delayDuration={500}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className={styles['tooltip']} sideOffset={6} collisionPadding={8}>
            {content}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
