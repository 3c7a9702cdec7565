import { limits } from '@second-story/postmortem'
import { useState } from 'react'
import { CoachedField } from '../../replica/CoachedField.tsx'
import { useAgenda, useCommand, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Ending.module.css'

/** To begin with, not to be taken over blindly. */
const starts = [
  'We understand it now, and nothing we could change is worth its price.',
  'What we learned changes how we work; that is the result.',
  'What was missing has been put right in the meantime.',
]

/** How the meeting ends. Without an action is as good as any other ending, and gets words of its own. */
export function Ending({ committed, undecided }: { committed: number; undecided: number }) {
  const { ending } = useAgenda()
  const { role } = useMe()
  if (ending) return <Decided committed={committed} mayChange={role === 'facilitator'} />
  if (role !== 'facilitator') return null
  return (
    <Section
      title="How does it end?"
      hint={
        undecided > 0
          ? `${undecided === 1 ? 'One idea is' : `${undecided} ideas are`} still on the table.`
          : undefined
      }
    >
      <Choice committed={committed} />
    </Section>
  )
}

function Decided({ committed, mayChange }: { committed: number; mayChange: boolean }) {
  const { ending } = useAgenda()
  const command = useCommand()
  const isWithout = ending?.kind === 'no-action'
  return (
    <Section title={isWithout ? 'We end without an action' : 'We end with actions'}>
      {isWithout && <blockquote className={styles['words']}>{ending.words}</blockquote>}
      {isWithout && committed > 0 && (
        <p className={styles['warning']}>
          {committed === 1 ? 'One action is' : `${committed} actions are`} committed above. Take them back, or
          end with actions.
        </p>
      )}
      {!isWithout && (
        <p className={styles['muted']}>
          {committed === 0
            ? 'None is committed yet.'
            : committed === 1
              ? 'One action, with its owner and date.'
              : `${committed} actions, each with its owner and date.`}
        </p>
      )}
      {mayChange && (
        <div>
          <Button size="s" onClick={() => command('decideEnding', { ending: null })}>
            Decide anew
          </Button>
        </div>
      )}
    </Section>
  )
}

function Choice({ committed }: { committed: number }) {
  const command = useCommand()
  const [words, setWords] = useState('')
  const [isAsked, setAsked] = useState(false)
  return (
    <div className={styles['choice']}>
      {committed > 0 && (
        <div>
          <Button
            variant="primary"
            icon="check"
            onClick={() => command('decideEnding', { ending: { kind: 'actions' } })}
          >
            {committed === 1 ? 'End with this action' : `End with these ${committed} actions`}
          </Button>
        </div>
      )}
      <form
        className={styles['without']}
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() === '') return setAsked(true)
          void command('decideEnding', { ending: { kind: 'no-action', words } })
        }}
      >
        <p>
          <strong>No action at all is a good ending.</strong> Say in a sentence why; it stands in the report.
        </p>
        <CoachedField
          coach="action"
          label="We end without an action, because"
          multiline
          rows={2}
          value={words}
          maxLength={limits.shortText}
          error={
            isAsked && words.trim() === '' ? 'A sentence is needed; one of those below may do.' : undefined
          }
          onChange={setWords}
        />
        <div className={styles['starts']}>
          {starts.map((start) => (
            <button key={start} type="button" className={styles['start']} onClick={() => setWords(start)}>
              {start}
            </button>
          ))}
        </div>
        <div>
          <Button type="submit">End without an action</Button>
        </div>
      </form>
    </div>
  )
}
