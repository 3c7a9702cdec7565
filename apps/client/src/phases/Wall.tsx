import type { ReactNode } from 'react'
import { useRef } from 'react'
import { useFitted } from './timeline/useFitted.ts'
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
  const wall = useRef<HTMLDivElement>(null)
  useFitted(wall)
  return (
    <div ref={wall} className={styles['wall']}>
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
