import type { ReactNode } from 'react'
import styles from './LinkedText.module.css'

const address = /(https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]}])/

/** What was written, with its web addresses to follow; nothing else of it is ever taken for markup. */
export function LinkedText({ text }: { text: string }): ReactNode {
  return (
    <span className={styles['text']}>
      {text.split(address).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part} target="_blank" rel="noopener noreferrer">
            {shortened(part)}
          </a>
        ) : (
          part
        ),
      )}
    </span>
  )
}

const longest = 72

/** Addresses of graphs are long and say little after their first part. */
function shortened(link: string): string {
  const bare = link.replace(/^https?:\/\//, '')
  return bare.length > longest ? `${bare.slice(0, longest)}…` : bare
}
