import type { Perspective } from '@second-story/postmortem'
import { lanes, refuseCommand } from '@second-story/postmortem'
import { Suspense, useState } from 'react'
import { keyFor } from '../../replica/anonymousKeys.ts'
import { useAgenda, useCommand, useMe } from '../../replica/usePostmortem.ts'
import { Avatar } from '../../ui/Avatar.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { lazyOrNothing } from '../../ui/lazyOrNothing.ts'
import { laneLabels } from './labels.ts'
import styles from './PerspectiveCard.module.css'

const EditPerspective = lazyOrNothing(() => import('./EditPerspective.tsx').then((m) => m.EditPerspective))

interface PerspectiveCardProps {
  readonly perspective: Perspective
  /** On the screen that all look at nothing can be changed. */
  readonly isOnWall?: boolean
}

/** One account, beside the others and never merged with them. */
export function PerspectiveCard({ perspective, isOnWall = false }: PerspectiveCardProps) {
  const { roster, phase } = useAgenda()
  const me = useMe()
  const command = useCommand()
  const [isEditing, setEditing] = useState(false)
  const [isWithdrawing, setWithdrawing] = useState(false)
  const key = keyFor(perspective.keyHash)
  const author = roster.find((seat) => seat.id === perspective.author)
  const isWrittenFor = author?.hasNoDevice === true && (me.role === 'facilitator' || me.role === 'scribe')
  const isMine = !isOnWall && (perspective.author === me.seat || key !== null || isWrittenFor)
  const proof = { perspective: perspective.id, ...(key && perspective.author === null ? { key } : {}) }
  const written = lanes.filter((lane) => perspective.lanes[lane])

  if (isEditing) {
    return (
      <Suspense fallback={null}>
        <EditPerspective perspective={perspective} proof={proof} onDone={() => setEditing(false)} />
      </Suspense>
    )
  }
  return (
    <blockquote className={styles['card']}>
      {written.map((lane) => (
        <div key={lane}>
          {(written.length > 1 || lane !== 'saw') && <p className={styles['lane']}>{laneLabels[lane]}</p>}
          <p className={styles['text']}>{perspective.lanes[lane]}</p>
        </div>
      ))}
      <footer className={styles['author']}>
        {author && <Avatar name={author.name} seat={author.id} size="s" />}
        <span>
          {perspective.author === null ? 'Anonymous' : (author?.name ?? 'Somebody who has left')}
          {author?.function && `, ${author.function}`}
          {isMine && perspective.author === null && ' (you)'}
        </span>
        {isMine && (
          <span className={styles['mine']}>
            {refuseCommand('editPerspective', me.role, phase) === null && (
              <Button size="s" variant="quiet" onClick={() => setEditing(true)}>
                Edit
              </Button>
            )}
            <Button size="s" variant="quiet" onClick={() => setWithdrawing(true)}>
              Withdraw
            </Button>
          </span>
        )}
      </footer>
      <ConfirmDialog
        open={isWithdrawing}
        onOpenChange={setWithdrawing}
        title={isWrittenFor ? `Withdraw what was written for ${author.name}?` : 'Withdraw your perspective?'}
        description="It disappears for everybody and from the report. It cannot be brought back."
        confirmLabel="Withdraw it"
        danger
        onConfirm={() => command('withdrawPerspective', proof)}
      />
    </blockquote>
  )
}
