import { setIncidentZone, setSeverity, severities, summaryText } from '@second-story/postmortem'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Section } from '../../ui/Section.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { SharedLinks } from '../timeline/SharedLinks.tsx'
import styles from './PreparationScreen.module.css'
import { ZoneField } from './ZoneField.tsx'

/** What the report asks for, and what nobody needs in the meeting. */
export function ForTheDocument() {
  const record = useDoc('record')
  const { summary } = useRecord()
  const mayWrite = useMayWrite('record')
  const field = (key: Parameters<typeof summaryText>[1]) => ({
    text: summaryText(record, key),
    readOnly: !mayWrite,
  })
  return (
    <Section title="For the document">
      <div className={styles['grid']}>
        {mayWrite ? (
          <>
            <SelectField
              label="Severity"
              value={summary.severity ?? ''}
              options={[
                { value: '', label: 'not set' },
                ...severities.map((each) => ({ value: each, label: each })),
              ]}
              onChange={(value) => setSeverity(record, severities.find((each) => each === value) ?? null)}
            />
            <ZoneField
              key={summary.zone}
              zone={summary.zone}
              onChange={(zone) => setIncidentZone(record, zone)}
            />
          </>
        ) : (
          <>
            <Fact label="Severity">{summary.severity ?? '–'}</Fact>
            <Fact label="Zone of the incident">{summary.zone}</Fact>
          </>
        )}
        <SharedText
          {...field('contact')}
          label="Contact"
          placeholder="A team, a channel, an address"
          coach={false}
        />
        <SharedText
          {...field('tags')}
          label="Tags, with commas between"
          placeholder="auth, cache, rollback"
          coach={false}
        />
      </div>
      <SharedLinks
        {...field('tickets')}
        written={summary.tickets}
        label="Bug tickets, one link a line"
        placeholder="https://tracker.example/AUTH-881"
      />
      <SharedText
        {...field('additionalInfo')}
        label="Additional info: graphs, links (no logs, no stack traces)"
        multiline
        rows={2}
      />
    </Section>
  )
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <p>
      <span className={styles['label']}>{label}</span>
      {children}
    </p>
  )
}
