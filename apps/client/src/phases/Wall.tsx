import type { ReactNode } from 'react'
import styles from './Wall.module.css'

/** A calm page for the wall: one thing to read, and a list below. */
export function Wall({
  lead,
  points = [],
  children,
}: {
  lead?: string
  points?: readonly ReactNode[]
  children?: ReactNode
}) {
  return (
    <div className={styles['wall']}>
      {lead && <p className={styles['lead']}>{lead}</p>}
      {points.length > 0 && (
        <ul className={styles['points']} data-dense={points.length > 8}>
          {points.map((point, index) => (
            <li key={index}>{point}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}
