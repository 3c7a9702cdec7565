import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A whole page that says one thing, and what to do about it. */
export function Notice({
  title,
  children,
  action,
}: {
  title: string
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['text']}>{children}</p>
      <div className={styles['actions']}>
        {action}
        <a href="/">To the start page</a>
      </div>
    </main>
  )
}
