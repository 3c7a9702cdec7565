import { summaryText } from '@second-story/postmortem'
import { SharedText } from '../../replica/SharedText.tsx'
import { useAgenda, useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { Section } from '../../ui/Section.tsx'

/** The four texts that tell somebody from outside what it was. A near miss is asked other questions. */
export function Story() {
  const record = useDoc('record')
  const readOnly = !useMayWrite('record')
  const isNearMiss = useAgenda().kind === 'near-miss'
  return (
    <Section title={isNearMiss ? 'What nearly happened' : 'What it was'}>
      <SharedText
        text={summaryText(record, 'summary')}
        readOnly={readOnly}
        label="Short summary"
        placeholder={
          isNearMiss
            ? 'A certificate had nine hours left when somebody looked at it by chance.'
            : 'Users could not log in for ninety minutes after a cache release.'
        }
        multiline
        rows={2}
      />
      <SharedText
        text={summaryText(record, 'description')}
        readOnly={readOnly}
        label="What happened, in a few crisp sentences"
        placeholder="What was released or changed, how it showed, what was tried, what helped."
        multiline
        rows={3}
      />
      <SharedText
        text={summaryText(record, 'impact')}
        readOnly={readOnly}
        label={isNearMiss ? 'What could it have touched?' : 'Impact, one point a line'}
        placeholder={
          isNearMiss
            ? 'Every login, from midnight on'
            : '~5,000 users could not log in\nSupport had 140 tickets within an hour'
        }
        multiline
        rows={3}
      />
      <SharedText
        text={summaryText(record, 'resolution')}
        readOnly={readOnly}
        label={isNearMiss ? 'What kept it from happening?' : 'How it was resolved'}
        placeholder={
          isNearMiss
            ? 'A colleague renewed another certificate and saw the list.'
            : 'Rollback of the cache release.'
        }
        multiline
        rows={2}
      />
    </Section>
  )
}
