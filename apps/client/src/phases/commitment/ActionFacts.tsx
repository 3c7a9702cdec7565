import type { Idea } from '@second-story/postmortem'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ActionRow.module.css'
import { dueText, kindLabels, linkOf, missingWords, priorityLabels } from './actionTexts.ts'

/** Who does what until when, in a line. */
export function ActionFacts({ idea }: { idea: Idea }) {
  const missing = missingWords(idea)
  const link = linkOf(idea.tracker)
  return (
    <div className={styles['facts']}>
      {missing && <Chip tone="warn">needs {missing}</Chip>}
      {idea.owner && (
        <Chip tone="accent" icon="people">
          {idea.owner}
        </Chip>
      )}
      {idea.due && (
        <Chip tone="accent" icon="clock">
          {dueText(idea.due)}
        </Chip>
      )}
      {idea.priority && <Chip>{priorityLabels[idea.priority]}</Chip>}
      {idea.kind && <Chip>{kindLabels[idea.kind]}</Chip>}
      {link ? (
        <a className={styles['link']} href={link} target="_blank" rel="noreferrer">
          <Icon name="link" size={13} /> tracker
        </a>
      ) : (
        idea.tracker && <Chip icon="link">{idea.tracker}</Chip>
      )}
      {idea.doneWhen && <p className={styles['done']}>Done when {idea.doneWhen}</p>}
    </div>
  )
}
