import type { ReactNode } from 'react'
import styles from './Card.module.css'

interface CardProps {
  readonly as?: 'div' | 'section' | 'article' | 'li'
  readonly padded?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A thing of its own on the page. Cards do not lie in cards. */
export function Card({ as: Element = 'div', padded = true, className, children }: CardProps) {
  const names = [styles['card'], padded && styles['padded'], className].filter(Boolean).join(' ')
  return <Element className={names}>{children}</Element>
}
