import type { ReactNode } from 'react'
import styles from './InlineCode.module.css'

/** Text of a log in which `backticks` mark names of machines and commands. */
export function InlineCode({ children }: { children: string }): ReactNode {
  if (!children.includes('`')) return children
  return children.split(/`([^`\n]+)`/).map((part, index) =>
    index % 2 === 1 ? (
      <code key={index} className={styles['code']}>
        {part}
      </code>
    ) : (
      part
    ),
  )
}
