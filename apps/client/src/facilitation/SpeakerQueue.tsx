import { speakerQueue } from '@second-story/postmortem'
import { useAgenda, useCommand } from '../replica/usePostmortem.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './GuidePane.module.css'
import { nameOf } from './nameOf.ts'
import { Part } from './Part.tsx'
import { handTexts } from './voiceTexts.ts'

export function SpeakerQueue({ onChange }: { onChange: () => void }) {
  const { queue, floor, roster } = useAgenda()
  const command = useCommand()
  const give = async (seat: string | null) => {
    if (await command('giveFloor', { seat })) onChange()
  }
  const waiting = speakerQueue(queue)
  return (
    <Part
      title="Who speaks"
      action={
        floor !== null && (
          <Button size="s" variant="quiet" onClick={() => give(null)}>
            Nobody now
          </Button>
        )
      }
    >
      {floor === null && waiting.length === 0 && <p className={styles['quiet']}>No hands are up.</p>}
      <ul className={styles['list']}>
        {floor !== null && (
          <li className={styles['row']}>
            <Avatar name={nameOf(roster, floor)} seat={floor} />
            <span className={styles['grow']}>
              {nameOf(roster, floor)}
              <small>has the floor</small>
            </span>
          </li>
        )}
        {waiting.map(({ seat, kind }) => (
          <li key={seat} className={styles['row']}>
            <Avatar name={nameOf(roster, seat)} seat={seat} />
            <span className={styles['grow']}>
              {nameOf(roster, seat)}
              <small>{handTexts[kind].title}</small>
            </span>
            <Button size="s" onClick={() => give(seat)}>
              Give the floor
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
