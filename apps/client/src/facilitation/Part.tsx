import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './GuidePane.module.css'

export function Part({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <div className={styles['partHead']}>
        <h3 id={id} className={styles['partTitle']}>
          {title}
        </h3>
        {action}
      </div>
      {children}
    </section>
  )
}
