import type { ParkedIdea } from '@second-story/postmortem'
import { addIdea, ideaText, removeIdea, setIdea } from '@second-story/postmortem'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useIdeas, useMayWrite } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './IdeasScreen.module.css'

/** The same for everybody, so that two people who take an idea up at once make one idea of it. */
const ideaIdOf = (parked: string) => `parked-${parked}`

/** Solutions that came too early. Now is the time to ask which of them are still needed. */
export function ParkedIdeas({ parked }: { parked: readonly ParkedIdea[] }) {
  const actions = useDoc('actions')
  const mayWrite = useMayWrite('actions')
  const left = useIdeas().filter((idea) => idea.parked !== null && idea.state === 'not-now')
  if (parked.length === 0 && left.length === 0) return null

  const takeUp = (idea: ParkedIdea) =>
    addIdea(actions, { id: ideaIdOf(idea.id), text: idea.text, parked: idea.id })
  const leave = (idea: ParkedIdea) => {
    actions.transact(() => {
      takeUp(idea)
      setIdea(actions, ideaIdOf(idea.id), 'state', 'not-now')
    })
  }
  return (
    <Section title="From the parking lot" hint="Still needed, now that we know more?">
      <ul className={styles['list']}>
        {parked.map((idea) => (
          <li key={idea.id} className={styles['row']}>
            <span className={styles['text']}>{idea.text}</span>
            {mayWrite && (
              <div className={styles['actions']}>
                <Button size="s" icon="plus" onClick={() => takeUp(idea)}>
                  Take it up
                </Button>
                <Button size="s" variant="quiet" onClick={() => leave(idea)}>
                  Leave it
                </Button>
              </div>
            )}
          </li>
        ))}
        {left.map((idea) => (
          <li key={idea.id} className={styles['left']}>
            <div className={styles['row']}>
              <span className={styles['text']}>{idea.text}</span>
              {mayWrite && (
                <Button size="s" variant="quiet" onClick={() => removeIdea(actions, idea.id)}>
                  Park it again
                </Button>
              )}
            </div>
            <SharedText
              text={ideaText(actions, idea.id, 'reason')}
              label="Left, because"
              coach="action"
              readOnly={!mayWrite}
              placeholder="The rollback made it moot."
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
