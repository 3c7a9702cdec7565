import { limits, openingSnapshot } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommand, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { Poll } from '../Poll.tsx'
import styles from './OpeningScreen.module.css'

export function OpeningScreen() {
  const agenda = useAgenda()
  const me = useMe()
  const command = useCommand()
  const [isEditing, setEditing] = useState(false)
  const { rules, acknowledged, waitingFor } = openingSnapshot(agenda)
  const hasAgreed = agenda.acknowledged.includes(me.seat)
  const named = (role: string) =>
    agenda.roster.filter((seat) => seat.role === role && !seat.isRoomView).map((seat) => seat.name)

  return (
    <div className={styles['screen']}>
      <Section
        title="Ground rules"
        actions={
          me.role === 'facilitator' && (
            <Button size="s" variant="quiet" icon="pencil" onClick={() => setEditing(true)}>
              Change the rules
            </Button>
          )
        }
      >
        <ol className={styles['rules']}>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
        <div className={styles['row']}>
          {hasAgreed ? (
            <Chip tone="ok" icon="check">
              You go along with them
            </Chip>
          ) : (
            <Button variant="primary" onClick={() => command('acknowledgeRules')}>
              I go along with these
            </Button>
          )}
          <span className={styles['muted']}>
            {waitingFor.length === 0
              ? 'Everybody has said so.'
              : `${acknowledged.length} of ${acknowledged.length + waitingFor.length} have said so.`}
          </span>
        </div>
      </Section>
      <Section title="Who does what">
        <p>
          <strong>{named('facilitator').join(', ') || 'Nobody'}</strong> leads through the meeting and asks.{' '}
          <strong>{named('scribe').join(', ') || 'Nobody yet'}</strong> takes notes. Everybody else tells what
          they saw.
        </p>
      </Section>
      <Section
        title="How safe does it feel to speak today?"
        hint="Nobody sees who gave which answer. 1: I would rather say nothing. 5: I can talk about anything."
      >
        <Poll poll="safety" labels={{ 1: '1', 2: '2', 3: '3', 4: '4', 5: '5' }} />
      </Section>
      {isEditing && <RulesDialog rules={rules} onClose={() => setEditing(false)} />}
    </div>
  )
}

function RulesDialog({ rules, onClose }: { rules: readonly string[]; onClose: () => void }) {
  const command = useCommand()
  const [text, setText] = useState(rules.join('\n'))
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const save = async () => {
    if (await command('setGroundRules', { rules: lines })) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Change the ground rules"
      description="One rule a line. Everybody is asked anew."
      footer={
        <Button
          variant="primary"
          disabled={lines.length === 0 || lines.length > limits.groundRules}
          onClick={save}
        >
          Use these rules
        </Button>
      }
    >
      <TextField label="Rules" hideLabel multiline rows={8} value={text} onChange={setText} />
    </Dialog>
  )
}
