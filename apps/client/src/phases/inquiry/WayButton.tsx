import type { WayOfAsking } from '@second-story/postmortem'
import { Tooltip } from '../../ui/Tooltip.tsx'
import styles from './WayButton.module.css'

const words = { why: 'Why', how: 'How' } as const

/** Which way a question is asked; a press turns it. */
export function WayButton({ way, onTurn }: { way: WayOfAsking; onTurn: (() => void) | null }) {
  const other = words[way === 'why' ? 'how' : 'why']
  if (!onTurn) {
    return (
      <span className={styles['way']} data-way={way}>
        {words[way]}
      </span>
    )
  }
  return (
    <Tooltip content={`Ask it as “${other} …?”`}>
      <button
        type="button"
        className={styles['way']}
        data-way={way}
        aria-label={`${words[way]}: ask it as “${other} …?” instead`}
        onClick={onTurn}
      >
        {words[way]}
      </button>
    </Tooltip>
  )
}
