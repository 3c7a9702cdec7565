import type { Severity } from '@second-story/postmortem'
import { setIncidentZone, setSeverity, severities, summaryText } from '@second-story/postmortem'
import { lazy, Suspense, useState } from 'react'
import { SharedText } from '../../replica/SharedText.tsx'
import { useAgenda, useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { IncidentClock } from './IncidentClock.tsx'
import { MeetingDates } from './MeetingDates.tsx'
import { People } from './People.tsx'
import styles from './PreparationScreen.module.css'
import { Readiness } from './Readiness.tsx'

const PasteDialog = lazy(() =>
  import('../timeline/PasteDialog.tsx').then(({ PasteDialog }) => ({ default: PasteDialog })),
)
const zones = Intl.supportedValuesOf('timeZone')

export function PreparationScreen() {
  const record = useDoc('record')
  const { kind } = useAgenda()
  const { timeline, summary } = useRecord()
  const mayWrite = useMayWrite('record')
  const [isPasting, setPasting] = useState(false)
  const isNearMiss = kind === 'near-miss'
  const field = (key: Parameters<typeof summaryText>[1]) => ({
    text: summaryText(record, key),
    readOnly: !mayWrite,
  })

  return (
    <div className={styles['screen']}>
      <Readiness />
      <Section title="What it was">
        <SharedText
          {...field('summary')}
          label="Short summary"
          placeholder="Users could not log in for ninety minutes after a cache release."
          multiline
        />
        <SharedText
          {...field('description')}
          label="What happened, in a few crisp sentences"
          multiline
          rows={3}
        />
        <SharedText
          {...field('impact')}
          label={isNearMiss ? 'What could it have touched?' : 'Impact, one point a line'}
          placeholder={isNearMiss ? '' : '~5,000 users could not log in'}
          multiline
          rows={3}
        />
        <SharedText
          {...field('resolution')}
          label={isNearMiss ? 'What kept it from happening?' : 'How it was resolved'}
          multiline
        />
      </Section>
      <Section
        title="The log"
        hint="Pull in what there is: chats with their times, alerts, notes. The group goes through it in the timeline."
        actions={
          mayWrite && (
            <Button icon="paste" onClick={() => setPasting(true)}>
              Paste a log
            </Button>
          )
        }
      >
        <p>{timeline.length === 0 ? 'No events yet.' : `${timeline.length} events so far.`}</p>
        {!isNearMiss && <IncidentClock />}
      </Section>
      <People />
      <MeetingDates />
      <Section title="For the document">
        <div className={styles['grid']}>
          <SelectField
            label="Severity"
            value={summary.severity ?? ''}
            disabled={!mayWrite}
            options={[
              { value: '', label: 'not set' },
              ...severities.map((each) => ({ value: each, label: each })),
            ]}
            onChange={(value) => setSeverity(record, value === '' ? null : (value as Severity))}
          />
          <ZoneField
            key={summary.zone}
            zone={summary.zone}
            disabled={!mayWrite}
            onChange={(zone) => setIncidentZone(record, zone)}
          />
          <SharedText {...field('contact')} label="Contact" coach={false} />
          <SharedText
            {...field('tags')}
            label="Tags, with commas between"
            placeholder="auth, cache, rollback"
            coach={false}
          />
        </div>
        <SharedText {...field('tickets')} label="Bug tickets, one link a line" multiline coach={false} />
        <SharedText
          {...field('additionalInfo')}
          label="Additional info: graphs, links (no logs, no stack traces)"
          multiline
        />
      </Section>
      {isPasting && (
        <Suspense fallback={null}>
          <PasteDialog onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </div>
  )
}

function ZoneField({
  zone,
  disabled,
  onChange,
}: {
  zone: string
  disabled: boolean
  onChange: (zone: string) => void
}) {
  const [typed, setTyped] = useState(zone)
  const change = (next: string) => {
    setTyped(next)
    if (next === 'UTC' || zones.includes(next)) onChange(next)
  }
  const isKnown = typed === 'UTC' || zones.includes(typed)
  return (
    <TextField
      label="Zone of the incident"
      value={typed}
      options={zones}
      disabled={disabled}
      onChange={change}
      error={isKnown ? undefined : 'Choose one of the list, for example Europe/Berlin.'}
    />
  )
}
