import type { ReactNode } from 'react'
import styles from './DesignPage.module.css'

export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles['sample']}>
      <p className={styles['name']}>{name}</p>
      <div className={styles['row']}>{children}</div>
    </div>
  )
}
