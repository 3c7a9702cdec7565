import type { SignalKind } from '@second-story/postmortem'
import styles from './GuidePane.module.css'
import { Part } from './Part.tsx'
import { rescuesFor } from './whispers.ts'

/** What to say when it gets difficult; opened by whoever needs it. */
export function Rescues({ signals }: { signals: Readonly<Record<SignalKind, number>> | null }) {
  return (
    <Part title="When it gets difficult">
      <div>
        {rescuesFor(signals).map(({ when, say }) => (
          <details key={when} className={styles['rescue']}>
            <summary>{when}</summary>
            {say.map((words) => (
              <p key={words} className={styles['say']}>
                “{words}”
              </p>
            ))}
          </details>
        ))}
      </div>
    </Part>
  )
}
