import { signalKinds } from '@second-story/postmortem'
import type { FacilitatorPage } from '@second-story/protocol'
import { useAgenda, useCommand } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import styles from './GuidePane.module.css'
import { Part } from './Part.tsx'
import { signalTexts } from './voiceTexts.ts'

interface SignalsProps {
  readonly page: FacilitatorPage | null
  readonly onChange: () => void
}

/** What people say in private: how many, never who. */
export function Signals({ page, onChange }: SignalsProps) {
  const { pause } = useAgenda()
  const command = useCommand()
  const given = signalKinds.filter((kind) => (page?.signals[kind] ?? 0) > 0)
  return (
    <Part
      title="Signals"
      action={
        pause === null && (
          <Button
            size="s"
            variant="quiet"
            icon="pause"
            onClick={() => command('pauseMeeting', { paused: true })}
          >
            Take a break
          </Button>
        )
      }
    >
      {given.length === 0 && (
        <p className={styles['quiet']}>None. They arrive as numbers, half a minute at a time.</p>
      )}
      <ul className={styles['list']} aria-live="polite">
        {given.map((kind) => {
          const count = page?.signals[kind] ?? 0
          return (
            <li key={kind} className={`${styles['row']} ${styles['signal']}`}>
              <span className={styles['grow']}>
                <strong>{count}</strong>{' '}
                {count === 1 ? `says: “${signalTexts[kind].says}”` : signalTexts[kind].heard}
              </span>
              <Button
                size="s"
                variant="quiet"
                aria-label={`Put away: ${signalTexts[kind].says}`}
                onClick={async () => {
                  if (await command('clearSignals', { kind })) onChange()
                }}
              >
                Seen
              </Button>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
