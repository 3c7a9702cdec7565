import type { Idea } from '@second-story/postmortem'
import { setIdea } from '@second-story/postmortem'
import { useId } from 'react'
import { useAgenda, useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { toast } from '../../ui/toast.ts'
import { figure } from '../shaping/ordering.ts'
import { ActionFacts } from './ActionFacts.tsx'
import { ActionForm } from './ActionForm.tsx'
import styles from './ActionRow.module.css'

interface ActionRowProps {
  readonly idea: Idea
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** A line while closed; everything that makes an idea an action when open. */
export function ActionRow({ idea, isOpen, onToggle }: ActionRowProps) {
  const id = useId()
  const actions = useDoc('actions')
  const mayWrite = useMayWrite('actions')
  const rating = useAgenda().ratings[idea.id]
  const isCommitted = idea.state === 'committed'
  const setState = (state: Idea['state']) => setIdea(actions, idea.id, 'state', state)

  const putOff = () => {
    setState('not-now')
    toast('Put off. Say why in the list below.', {
      action: { label: 'Undo', onSelect: () => setState(idea.state) },
    })
  }
  return (
    <li className={styles['row']} data-committed={isCommitted} data-open={isOpen}>
      <div className={styles['line']}>
        <div className={styles['words']}>
          {!(isOpen && mayWrite) && <p className={styles['text']}>{idea.text}</p>}
          {isCommitted && !isOpen && <ActionFacts idea={idea} />}
          {!isCommitted && !isOpen && (
            <p className={styles['facts']}>
              {rating?.mean && (
                <Chip>
                  impact {figure(rating.mean.impact)}, effort {figure(rating.mean.effort)}
                </Chip>
              )}
              {idea.underControl === false && <Chip tone="warn">not under our control</Chip>}
              {idea.owner && <Chip>{idea.owner}</Chip>}
            </p>
          )}
        </div>
        {mayWrite && (
          <div className={styles['buttons']}>
            <Button
              size="s"
              variant={isCommitted || isOpen ? 'quiet' : 'secondary'}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={onToggle}
            >
              {isOpen ? 'Close' : isCommitted ? 'Change' : 'Make it an action'}
            </Button>
            {!isCommitted && !isOpen && (
              <Button size="s" variant="quiet" onClick={putOff}>
                Not now
              </Button>
            )}
          </div>
        )}
      </div>
      <div id={id}>{isOpen && mayWrite && <ActionForm idea={idea} onDone={onToggle} />}</div>
    </li>
  )
}
