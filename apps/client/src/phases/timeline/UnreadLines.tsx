import type { ParsedTimeline } from '@second-story/intake'
import styles from './UnreadLines.module.css'

const mostShown = 100

/** Lines in which no time was found stay in sight: whoever pasted them decides whether they matter. */
export function UnreadLines({ lines }: { lines: ParsedTimeline['notUnderstood'] }) {
  if (lines.length === 0) return null
  return (
    <section className={styles['unread']} aria-label="Lines that were not understood">
      <h3 className={styles['title']}>Not understood ({lines.length})</h3>
      <p>
        No time was found in these lines. They are not added; write them as events or details if they matter.
      </p>
      <ul className={styles['lines']}>
        {lines.slice(0, mostShown).map(({ line, text }) => (
          <li key={line}>
            <span className={styles['number']}>{line}</span>
            <span>{text.slice(0, 300)}</span>
          </li>
        ))}
        {lines.length > mostShown && <li>… and {lines.length - mostShown} more</li>}
      </ul>
    </section>
  )
}
