import type { ReactNode } from 'react'
import styles from './Chip.module.css'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'danger'

export function Chip({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={`${styles['chip']} ${styles[tone]}`}>
      {icon && <Icon name={icon} size={13} />}
      {children}
    </span>
  )
}
