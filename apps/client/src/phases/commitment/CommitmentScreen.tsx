import type { ActionKind, Idea, Priority } from '@second-story/postmortem'
import { actionKinds, ideaText, limits, priorities, setIdea } from '@second-story/postmortem'
import { useState } from 'react'
import { SharedText } from '../../replica/SharedText.tsx'
import { useAgenda, useCommand, useDoc, useIdeas, useMayWrite, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Section } from '../../ui/Section.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './CommitmentScreen.module.css'

export function CommitmentScreen() {
  const ideas = useIdeas()
  const group = (state: Idea['state']) => ideas.filter((idea) => idea.state === state)
  return (
    <div className={styles['screen']}>
      <Group title="Committed" ideas={group('committed')} empty="Nothing yet." />
      <Group title="On the table" ideas={group('open')} empty="Everything is decided." />
      {group('not-now').length > 0 && (
        <Section title="Not now">
          <ul className={styles['list']}>
            {group('not-now').map((idea) => (
              <NotNow key={idea.id} idea={idea} />
            ))}
          </ul>
        </Section>
      )}
      <EndingChoice />
    </div>
  )
}

function Group({ title, ideas, empty }: { title: string; ideas: readonly Idea[]; empty: string }) {
  return (
    <Section title={title}>
      {ideas.length === 0 && <p className={styles['muted']}>{empty}</p>}
      <ul className={styles['list']}>
        {ideas.map((idea) => (
          <ActionCard key={idea.id} idea={idea} />
        ))}
      </ul>
    </Section>
  )
}

function ActionCard({ idea }: { idea: Idea }) {
  const actions = useDoc('actions')
  const mayWrite = useMayWrite('actions')
  const { roster } = useAgenda()
  const missing = [idea.owner.trim() === '' && 'an owner', idea.due === '' && 'a date'].filter(
    (each) => each !== false,
  )
  const isCommitted = idea.state === 'committed'
  const set = (field: Parameters<typeof setIdea>[2], value: string | null) =>
    setIdea(actions, idea.id, field, value)
  return (
    <li className={styles['card']} data-committed={isCommitted}>
      <SharedText
        text={ideaText(actions, idea.id, 'text')}
        label="Action"
        hideLabel
        coach="action"
        readOnly={!mayWrite}
        strong
      />
      <div className={styles['grid']}>
        <TextField
          label="Owner"
          value={idea.owner}
          maxLength={limits.name}
          options={roster.filter((seat) => !seat.isRoomView).map((seat) => seat.name)}
          placeholder="a person or a team"
          disabled={!mayWrite}
          onChange={(owner) => set('owner', owner)}
        />
        <TextField
          label="Target date"
          type="date"
          value={idea.due}
          disabled={!mayWrite}
          onChange={(due) => set('due', due)}
        />
        <SelectField
          label="Priority"
          value={idea.priority ?? ''}
          disabled={!mayWrite}
          options={choices(priorities)}
          onChange={(value) => set('priority', value === '' ? null : (value as Priority))}
        />
        <SelectField
          label="It helps to"
          value={idea.kind ?? ''}
          disabled={!mayWrite}
          options={choices(actionKinds)}
          onChange={(value) => set('kind', value === '' ? null : (value as ActionKind))}
        />
      </div>
      <div className={styles['wide']}>
        <SharedText
          text={ideaText(actions, idea.id, 'doneWhen')}
          label="Done when"
          coach={false}
          placeholder="support has paged somebody in a drill"
          readOnly={!mayWrite}
        />
        <SharedText
          text={ideaText(actions, idea.id, 'tracker')}
          label="Link in your tracker"
          coach={false}
          placeholder="https://"
          readOnly={!mayWrite}
        />
      </div>
      {mayWrite && (
        <div className={styles['row']}>
          {isCommitted ? (
            <>
              <Chip tone="ok" icon="check">
                committed
              </Chip>
              <Button size="s" variant="quiet" onClick={() => set('state', 'open')}>
                Not yet after all
              </Button>
            </>
          ) : (
            <>
              <Button
                variant="primary"
                size="s"
                icon="check"
                disabled={missing.length > 0}
                onClick={() => set('state', 'committed')}
              >
                Commit
              </Button>
              {missing.length > 0 && <span className={styles['muted']}>needs {missing.join(' and ')}</span>}
              <Button size="s" variant="quiet" onClick={() => set('state', 'not-now')}>
                Not now
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  )
}

function NotNow({ idea }: { idea: Idea }) {
  const actions = useDoc('actions')
  const mayWrite = useMayWrite('actions')
  return (
    <li className={styles['card']}>
      <p className={styles['strong']}>{idea.text}</p>
      <SharedText
        text={ideaText(actions, idea.id, 'reason')}
        label="Why not now?"
        coach="action"
        readOnly={!mayWrite}
      />
      {mayWrite && (
        <div className={styles['row']}>
          <Button size="s" variant="quiet" onClick={() => setIdea(actions, idea.id, 'state', 'open')}>
            Back on the table
          </Button>
        </div>
      )}
    </li>
  )
}

/** Ending without an action is as good as any other, and gets words of its own. */
function EndingChoice() {
  const { ending } = useAgenda()
  const { role } = useMe()
  const command = useCommand()
  const [words, setWords] = useState(ending?.kind === 'no-action' ? ending.words : '')
  if (role !== 'facilitator') {
    return ending?.kind === 'no-action' ? <p>We end without an action: {ending.words}</p> : null
  }
  return (
    <Section
      title="Ending without an action?"
      hint="If understanding was the result, say so. It is a good ending."
    >
      {ending?.kind === 'no-action' ? (
        <div className={styles['row']}>
          <p>“{ending.words}”</p>
          <Button size="s" onClick={() => command('decideEnding', { ending: null })}>
            Take it back
          </Button>
        </div>
      ) : (
        <form
          className={styles['row']}
          onSubmit={(event) => {
            event.preventDefault()
            void command('decideEnding', { ending: { kind: 'no-action', words } })
          }}
        >
          <TextField
            label="In a sentence"
            hideLabel
            value={words}
            maxLength={limits.shortText}
            placeholder="We understand it now, and nothing we could change is worth its price."
            onChange={setWords}
          />
          <Button type="submit" disabled={words.trim() === ''}>
            End without an action
          </Button>
        </form>
      )}
    </Section>
  )
}

const choices = (values: readonly string[]) => [
  { value: '', label: '–' },
  ...values.map((value) => ({ value, label: value })),
]
