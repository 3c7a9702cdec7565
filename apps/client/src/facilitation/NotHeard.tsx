import type { FacilitatorPage } from '@second-story/protocol'
import { useAgenda, useCommand } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { Button } from '../ui/Button.tsx'
import styles from './GuidePane.module.css'
import { nameOf } from './nameOf.ts'
import { Part } from './Part.tsx'

interface NotHeardProps {
  readonly page: FacilitatorPage | null
  readonly onChange: () => void
}

/** Whom to ask next. Who is here comes first; nobody counts how often somebody spoke. */
export function NotHeard({ page, onChange }: NotHeardProps) {
  const { roster } = useAgenda()
  const { online } = usePresence()
  const command = useCommand()
  if (page === null) return null
  const without = new Set(roster.filter((seat) => seat.hasNoDevice).map(({ id }) => id))
  const here = page.notHeard.filter((seat) => online.has(seat) || without.has(seat))
  const away = page.notHeard.length - here.length
  return (
    <Part title="Not heard yet">
      {page.notHeard.length === 0 && <p className={styles['quiet']}>Everybody was heard.</p>}
      {here.length > 0 && (
        <p className={styles['quiet']}>
          Had neither the floor nor a text with their name. Press a name once they have spoken.
        </p>
      )}
      <div className={styles['people']}>
        {here.map((seat) => (
          <Button
            key={seat}
            size="s"
            aria-label={`${nameOf(roster, seat)} was heard`}
            onClick={async () => {
              if (await command('markHeard', { seat, heard: true })) onChange()
            }}
          >
            {nameOf(roster, seat)}
          </Button>
        ))}
      </div>
      {away > 0 && (
        <p className={styles['quiet']}>
          {away} {away === 1 ? 'person is' : 'people are'} away.
        </p>
      )}
    </Part>
  )
}
