import type { Rating } from '@second-story/postmortem'
import { ideaText, setIdea } from '@second-story/postmortem'
import { useEffect, useState } from 'react'
import { SharedText } from '../../replica/SharedText.tsx'
import { useAgenda, useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './IdeaCard.module.css'
import { OwnRating } from './OwnRating.tsx'
import type { NumberedIdea } from './ordering.ts'
import { figure, wideSpread } from './ordering.ts'

interface IdeaCardProps {
  readonly numbered: NumberedIdea
  /** How many people could rate. */
  readonly raters: number
  readonly own: Partial<Rating>
  readonly onRate: (rating: Partial<Rating>) => void
}

/** One idea to weigh. A put-off idea stays where it is, so that nobody's place in the list moves. */
export function IdeaCard({ numbered, raters, own, onRate }: IdeaCardProps) {
  const { idea, number, rating } = numbered
  const actions = useDoc('actions')
  const mayWrite = useMayWrite('actions')
  const { phase } = useAgenda()
  const [isAskingWhy, setAskingWhy] = useState(false)
  const isLater = idea.state === 'not-now'
  const isApart = (rating?.spread ?? 0) >= wideSpread
  useEffect(() => {
    if (!isLater) setAskingWhy(false)
  }, [isLater])
  const putOff = () => {
    setIdea(actions, idea.id, 'state', 'not-now')
    setAskingWhy(true)
  }
  return (
    <li className={styles['card']} id={`idea-${idea.id}`} data-later={isLater} tabIndex={-1}>
      <span className={styles['number']}>{number}</span>
      <p className={styles['text']}>{idea.text}</p>
      <div className={styles['body']}>
        {mayWrite && !isLater && phase === 'shaping' && (
          <OwnRating idea={idea.id} rating={own} onRate={onRate} />
        )}
        {isLater && (
          <div className={styles['reason']}>
            <SharedText
              text={ideaText(actions, idea.id, 'reason')}
              label="Not now, because"
              coach="action"
              readOnly={!mayWrite}
              autoFocus={isAskingWhy}
              placeholder="Covered by the canary work; look again after the first quarter."
            />
          </div>
        )}
        <div className={styles['foot']}>
          {!isLater && (
            <span className={styles['muted']}>
              {rating?.mean
                ? `Impact ${figure(rating.mean.impact)}, effort ${figure(rating.mean.effort)} (${rating.rated} rated)`
                : `${rating?.rated ?? 0} of ${raters} rated`}
            </span>
          )}
          {isApart && !isLater && <Chip tone="warn">{rating?.spread} apart: hear both</Chip>}
          <span className={styles['space']} />
          {mayWrite && !isLater && (
            <div className={styles['control']}>
              <span aria-hidden="true">Under our control?</span>
              <Segmented
                label="Is it under our control?"
                value={idea.underControl === null ? null : idea.underControl ? 'yes' : 'no'}
                options={[
                  { value: 'yes', label: 'Yes' },
                  { value: 'no', label: 'No' },
                ]}
                onChange={(answer) => setIdea(actions, idea.id, 'underControl', answer === 'yes')}
              />
            </div>
          )}
          {!mayWrite && idea.underControl !== null && (
            <Chip>{idea.underControl ? 'under our control' : 'not under our control'}</Chip>
          )}
          {mayWrite && idea.state === 'open' && (
            <Button size="s" variant="quiet" onClick={putOff}>
              Not now
            </Button>
          )}
          {mayWrite && isLater && (
            <Button size="s" variant="quiet" onClick={() => setIdea(actions, idea.id, 'state', 'open')}>
              Back on the table
            </Button>
          )}
          {idea.state === 'committed' && (
            <Chip tone="ok" icon="check">
              committed
            </Chip>
          )}
        </div>
      </div>
    </li>
  )
}
