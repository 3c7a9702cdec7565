import { useRef, useState } from 'react'
import { useIdeas, useMayWrite } from '../../replica/usePostmortem.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import { useSteadyFocus } from '../inquiry/useSteadyFocus.ts'
import { ActionRow } from './ActionRow.tsx'
import styles from './CommitmentScreen.module.css'
import { Ending } from './Ending.tsx'
import { NotNowList } from './NotNowList.tsx'

export function CommitmentScreen() {
  const content = useRef<HTMLDivElement>(null)
  useSteadyFocus(content)
  const ideas = useIdeas().filter((idea) => idea.text.trim() !== '')
  const mayWrite = useMayWrite('actions')
  const [open, setOpen] = useState<string | null>(null)
  const committed = ideas.filter((idea) => idea.state === 'committed')
  const undecided = ideas.filter((idea) => idea.state === 'open')
  const row = (idea: (typeof ideas)[number]) => (
    <ActionRow
      key={idea.id}
      idea={idea}
      isOpen={open === idea.id}
      onToggle={() => setOpen(open === idea.id ? null : idea.id)}
    />
  )
  return (
    <div ref={content} className={styles['screen']}>
      <Section
        title={committed.length > 0 ? `Committed (${committed.length})` : 'Committed'}
        hint="Few, bounded, with somebody who carries each. The same words go into the team's own tracker."
      >
        {committed.length === 0 && <p className={styles['muted']}>Nothing is promised yet.</p>}
        <ul className={styles['list']}>{committed.map(row)}</ul>
      </Section>
      <Section
        title={undecided.length > 0 ? `On the table (${undecided.length})` : 'On the table'}
        hint={mayWrite && undecided.length > 0 && 'Make it an action, or put it off with a reason.'}
      >
        {undecided.length === 0 && (
          <EmptyState title={ideas.length > 0 ? 'Everything is decided' : 'There are no ideas'}>
            {ideas.length > 0
              ? 'Say below how the meeting ends.'
              : 'If understanding was the result, say so below: no action at all is a good ending.'}
          </EmptyState>
        )}
        <ul className={styles['list']}>{undecided.map(row)}</ul>
      </Section>
      <NotNowList ideas={ideas.filter((idea) => idea.state === 'not-now')} />
      <Ending committed={committed.length} undecided={undecided.length} />
    </div>
  )
}
