import type { ReactNode } from 'react'
import styles from './Strip.module.css'

/** Something about the meeting itself, at the foot of the page, with what can be done about it. */
export function Strip({
  tone = 'neutral',
  children,
  actions,
}: {
  tone?: 'neutral' | 'warn'
  children: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className={styles['strip']} data-tone={tone} role="status">
      <span className={styles['words']}>{children}</span>
      {actions && <span className={styles['actions']}>{actions}</span>}
    </div>
  )
}
