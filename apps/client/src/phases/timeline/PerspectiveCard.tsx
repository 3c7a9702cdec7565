import type { Lane, Perspective } from '@second-story/postmortem'
import { lanes } from '@second-story/postmortem'
import { useState } from 'react'
import { keyFor } from '../../replica/anonymousKeys.ts'
import { useAgenda, useCommand, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { laneLabels } from './labels.ts'
import styles from './Perspective.module.css'

/** One account, beside the others and never merged with them. */
export function PerspectiveCard({
  perspective,
  isOnWall = false,
}: {
  perspective: Perspective
  isOnWall?: boolean
}) {
  const { roster } = useAgenda()
  const me = useMe()
  const command = useCommand()
  const [isEditing, setEditing] = useState(false)
  const key = keyFor(perspective.keyHash)
  const isMine = !isOnWall && (perspective.author === me.seat || key !== null)
  const author = roster.find((seat) => seat.id === perspective.author)
  const proof = { perspective: perspective.id, ...(key && perspective.author === null ? { key } : {}) }
  const written = lanes.filter((lane) => perspective.lanes[lane])

  if (isEditing) return <Editing perspective={perspective} proof={proof} onDone={() => setEditing(false)} />
  return (
    <blockquote className={styles['card']}>
      {written.map((lane) => (
        <div key={lane}>
          {(written.length > 1 || lane !== 'saw') && <p className={styles['lane']}>{laneLabels[lane]}</p>}
          <p className={styles['text']}>{perspective.lanes[lane]}</p>
        </div>
      ))}
      <footer className={styles['author']}>
        {perspective.author === null ? 'Anonymous' : (author?.name ?? 'Somebody who has left')}
        {author?.function && `, ${author.function}`}
        {isMine && (
          <span className={styles['mine']}>
            <Button size="s" variant="quiet" onClick={() => setEditing(true)}>
              Edit
            </Button>
            <Button size="s" variant="quiet" onClick={() => command('withdrawPerspective', proof)}>
              Withdraw
            </Button>
          </span>
        )}
      </footer>
    </blockquote>
  )
}

function Editing({
  perspective,
  proof,
  onDone,
}: {
  perspective: Perspective
  proof: object
  onDone: () => void
}) {
  const command = useCommand()
  const [texts, setTexts] = useState<Partial<Record<Lane, string>>>(perspective.lanes)
  const save = async () => {
    if (await command('editPerspective', { ...proof, lanes: texts })) onDone()
  }
  return (
    <div className={styles['writing']}>
      {lanes
        .filter((lane) => perspective.lanes[lane] !== undefined)
        .map((lane) => (
          <TextField
            key={lane}
            label={laneLabels[lane]}
            multiline
            value={texts[lane] ?? ''}
            onChange={(text) => setTexts({ ...texts, [lane]: text })}
          />
        ))}
      <div className={styles['foot']}>
        <span className={styles['gap']} />
        <Button size="s" onClick={onDone}>
          Leave as it was
        </Button>
        <Button size="s" variant="primary" onClick={save}>
          Save
        </Button>
      </div>
    </div>
  )
}
