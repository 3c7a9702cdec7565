import type { Idea } from '@second-story/postmortem'
import { actionKinds, ideaText, limits, priorities, setIdea } from '@second-story/postmortem'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { SharedText } from '../../replica/SharedText.tsx'
import { useAgenda, useDoc } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './ActionForm.module.css'
import { kindLabels, missingOf, missingWords, priorityLabels } from './actionTexts.ts'

const unset = { value: '', label: '–' }
const priorityOptions = [unset, ...priorities.map((value) => ({ value, label: priorityLabels[value] }))]
const kindOptions = [unset, ...actionKinds.map((value) => ({ value, label: kindLabels[value] }))]

export function ActionForm({ idea, onDone }: { idea: Idea; onDone: () => void }) {
  const actions = useDoc('actions')
  const { roster } = useAgenda()
  const [isAsked, setAsked] = useState(false)
  const missing = missingOf(idea)
  const words = missingWords(idea)
  const isCommitted = idea.state === 'committed'
  const people = roster.filter((seat) => !seat.isRoomView).map((seat) => seat.name)
  const set = (field: Parameters<typeof setIdea>[2], value: string | null) =>
    setIdea(actions, idea.id, field, value)

  const commit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (words) {
      setAsked(true)
      const first = missing.owner ? 'input[data-need="owner"]' : 'input[data-need="due"]'
      event.currentTarget.querySelector<HTMLInputElement>(first)?.focus()
      return
    }
    set('state', 'committed')
    onDone()
    toast('Committed.', { action: { label: 'Undo', onSelect: () => set('state', 'open') } })
  }
  return (
    <form className={styles['form']} onSubmit={commit} noValidate>
      <SharedText text={ideaText(actions, idea.id, 'text')} label="Action" coach="action" />
      <div className={styles['fields']}>
        <TextField
          label="Owner"
          data-need="owner"
          value={idea.owner}
          maxLength={limits.name}
          options={people}
          autoComplete="off"
          placeholder="a person or a team"
          error={isAsked && missing.owner ? 'Who carries it?' : undefined}
          onChange={(owner) => set('owner', owner)}
        />
        <TextField
          label="Target date"
          data-need="due"
          type="date"
          value={idea.due}
          error={isAsked && missing.due ? 'Until when?' : undefined}
          onChange={(due) => set('due', due)}
        />
        <SelectField
          label="Priority"
          value={idea.priority ?? ''}
          options={priorityOptions}
          onChange={(value) => set('priority', value || null)}
        />
        <SelectField
          label="What it does"
          value={idea.kind ?? ''}
          options={kindOptions}
          onChange={(value) => set('kind', value || null)}
        />
      </div>
      <div className={styles['texts']}>
        <SharedText
          text={ideaText(actions, idea.id, 'doneWhen')}
          label="Done when"
          coach="action"
          placeholder="support has paged somebody in a drill"
        />
        <SharedText
          text={ideaText(actions, idea.id, 'tracker')}
          label="Link in your tracker"
          coach={false}
          placeholder="https://"
        />
      </div>
      <div className={styles['buttons']}>
        {isCommitted ? (
          <>
            <Button onClick={onDone}>Done</Button>
            <Button variant="quiet" onClick={() => set('state', 'open')}>
              Not yet after all
            </Button>
          </>
        ) : (
          <Button type="submit" variant="primary" icon="check">
            Commit
          </Button>
        )}
        {words && (
          <p className={styles['missing']} role={isAsked ? 'alert' : undefined} data-asked={isAsked}>
            {isCommitted ? 'It still needs' : 'To commit, it needs'} {words}.
          </p>
        )}
      </div>
    </form>
  )
}
