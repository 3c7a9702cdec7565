import type { RefObject } from 'react'
import styles from './DragHandle.module.css'

/** To take a question with the mouse or a finger. The keyboard has Alt and the arrows, and the menu. */
export function DragHandle({ handle }: { handle: RefObject<HTMLSpanElement | null> }) {
  return (
    <span ref={handle} className={styles['handle']} aria-hidden="true" title="Drag to move it">
      <svg viewBox="0 0 10 16" width="10" height="16" fill="currentColor" aria-hidden="true">
        {[3, 8, 13].flatMap((y) => [2, 8].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.4" />))}
      </svg>
    </span>
  )
}
