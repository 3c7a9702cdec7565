import type { Idea } from '@second-story/postmortem'
import { addIdea, ideaText, removeIdea } from '@second-story/postmortem'
import { SharedText } from '../../replica/SharedText.tsx'
import { useAgenda, useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { Chip } from '../../ui/Chip.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Section } from '../../ui/Section.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './IdeasScreen.module.css'

/** What lies open. Whose it was is written nowhere. */
export function TableOfIdeas({ ideas }: { ideas: readonly Idea[] }) {
  const actions = useDoc('actions')
  const mayWrite = useMayWrite('actions')
  const { waiting } = useAgenda()

  const remove = (idea: Idea) => {
    removeIdea(actions, idea.id)
    toast(idea.parked ? 'It is back in the parking lot.' : 'The idea is gone for everybody.', {
      action: { label: 'Bring it back', onSelect: () => addIdea(actions, idea) },
    })
  }
  return (
    <Section
      title={ideas.length > 0 ? `On the table (${ideas.length})` : 'On the table'}
      hint={ideas.length > 0 && 'Everybody may sharpen the wording. Nothing is promised yet.'}
    >
      {ideas.length === 0 && (
        <EmptyState title="Nothing here yet">
          {waiting.entries > 0
            ? 'What was handed in appears here when the facilitator reveals it.'
            : 'Think of what would prevent it, show it sooner, or make it shorter. That there is nothing to do is a good result, too.'}
        </EmptyState>
      )}
      <ul className={styles['list']}>
        {ideas.map((idea) => (
          <li key={idea.id} className={styles['row']}>
            <SharedText
              text={ideaText(actions, idea.id, 'text')}
              label="Idea"
              hideLabel
              coach="action"
              readOnly={!mayWrite}
            />
            {idea.parked && <Chip icon="park">parked before</Chip>}
            {mayWrite && idea.state === 'open' && (
              <IconButton label="Remove this idea" icon="trash" onClick={() => remove(idea)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
