import type { Idea } from '@second-story/postmortem'
import { ideaText, setIdea } from '@second-story/postmortem'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import row from './ActionRow.module.css'
import styles from './CommitmentScreen.module.css'

/** Put off with a reason is a decision, too, and stands in the report. */
export function NotNowList({ ideas }: { ideas: readonly Idea[] }) {
  const actions = useDoc('actions')
  const mayWrite = useMayWrite('actions')
  if (ideas.length === 0) return null
  const unexplained = ideas.filter((idea) => idea.reason.trim() === '').length
  return (
    <Section
      title={`Not now (${ideas.length})`}
      hint={
        unexplained > 0 && mayWrite
          ? `${unexplained === 1 ? 'One has' : `${unexplained} have`} no reason yet; a short one spares the next review the question.`
          : 'Each with its reason.'
      }
    >
      <ul className={styles['list']}>
        {ideas.map((idea) => (
          <li key={idea.id} className={row['row']}>
            <div className={row['line']}>
              <p className={`${row['text']} ${row['words']}`}>{idea.text}</p>
              {mayWrite && (
                <Button size="s" variant="quiet" onClick={() => setIdea(actions, idea.id, 'state', 'open')}>
                  Back on the table
                </Button>
              )}
            </div>
            {mayWrite || idea.reason ? (
              <SharedText
                text={ideaText(actions, idea.id, 'reason')}
                label="Because"
                coach="action"
                readOnly={!mayWrite}
                placeholder="Covered by the canary work; look again after the first quarter."
              />
            ) : (
              <p className={styles['muted']}>No reason given yet.</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
