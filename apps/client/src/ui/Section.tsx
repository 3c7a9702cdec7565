import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  readonly hint?: ReactNode
  readonly actions?: ReactNode
  readonly level?: 2 | 3
  readonly children: ReactNode
}

export function Section({ title, hint, actions, level = 2, children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <Heading id={id} className={styles['title']} data-level={level}>
          {title}
        </Heading>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
      {hint && <p className={styles['hint']}>{hint}</p>}
      {children}
    </section>
  )
}
