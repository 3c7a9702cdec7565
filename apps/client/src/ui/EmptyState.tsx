import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'

interface EmptyStateProps {
  readonly icon?: IconName
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Says what belongs here and how to begin. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>
        {icon && <Icon name={icon} />}
        {title}
      </p>
      {children && <div className={styles['text']}>{children}</div>}
      {action}
    </div>
  )
}
