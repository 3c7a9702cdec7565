import type { FacilitatorPage } from '@second-story/protocol'
import { useAgenda, useCommand } from '../replica/usePostmortem.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './GuidePane.module.css'
import { nameOf } from './nameOf.ts'
import { Part } from './Part.tsx'

interface TalkWishesProps {
  readonly page: FacilitatorPage | null
  readonly onChange: () => void
}

/** Who would rather talk alone, afterwards. No export and no log knows of it. */
export function TalkWishes({ page, onChange }: TalkWishesProps) {
  const { roster } = useAgenda()
  const command = useCommand()
  if (page === null || page.talkWishes.length === 0) return null
  return (
    <Part title="One to one, afterwards">
      <ul className={styles['list']}>
        {page.talkWishes.map(({ seat, about }) => (
          <li key={seat} className={styles['row']}>
            <Avatar name={nameOf(roster, seat)} seat={seat} />
            <span className={styles['grow']}>
              {nameOf(roster, seat)}
              {about !== '' && <small>{about}</small>}
            </span>
            <Button
              size="s"
              variant="quiet"
              aria-label={`Talked with ${nameOf(roster, seat)}`}
              onClick={async () => {
                if (await command('settleTalk', { seat })) onChange()
              }}
            >
              Talked
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
