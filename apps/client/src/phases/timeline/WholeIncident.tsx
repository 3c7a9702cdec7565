import type { DraftEntry } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { Section } from '../../ui/Section.tsx'
import { Agreement } from './Agreement.tsx'
import styles from './EventDetails.module.css'
import { ForSomebody } from './ForSomebody.tsx'
import { OwnPerspectives } from './OwnPerspectives.tsx'
import { PerspectiveCard } from './PerspectiveCard.tsx'

interface WholeIncidentProps {
  readonly drafts: readonly DraftEntry[]
  readonly mayTell: boolean
}

/** Accounts that belong to no single event, also those whose event was removed: nothing that was written gets lost. */
export function WholeIncident({ drafts, mayTell }: WholeIncidentProps) {
  const { timeline, summary } = useRecord()
  const { phase } = useAgenda()
  const [differed, setDiffered] = useState(0)
  const { perspectives } = useVoices()
  const known = new Set(timeline.map(({ id }) => id))
  const atLarge = perspectives.filter(({ event }) => event === null || !known.has(event))
  const stranded = new Set(
    drafts.flatMap((entry) =>
      entry.kind === 'perspective' && entry.event !== null && !known.has(entry.event) ? [entry.event] : [],
    ),
  )
  const mayBegin = mayTell && timeline.length > 0
  if (atLarge.length === 0 && stranded.size === 0 && !mayBegin) return null
  return (
    <Section
      title="About the incident as a whole"
      hint={
        mayBegin
          ? 'What belongs to no single event: the days before, how it felt, what you heard later.'
          : undefined
      }
    >
      {phase !== 'preparation' && summary.impact.trim() !== '' && (
        <>
          <p className={styles['impact']}>
            <strong>The impact:</strong> {summary.impact}
          </p>
          <Agreement
            item="impact"
            question="Was the impact like this?"
            onDifferently={() => setDiffered((times) => times + 1)}
          />
        </>
      )}
      {atLarge.length > 0 && (
        <ul className={styles['perspectives']}>
          {atLarge.map((perspective) => (
            <li key={perspective.id}>
              <PerspectiveCard perspective={perspective} />
            </li>
          ))}
        </ul>
      )}
      {[...stranded].map((event) => (
        <OwnPerspectives key={event} event={event} />
      ))}
      {mayBegin && (
        <OwnPerspectives
          event={null}
          beginLabel="Write about the whole"
          answerOf="impact"
          wanted={differed}
        />
      )}
      {mayBegin && <ForSomebody event={null} />}
    </Section>
  )
}
