import { openingSnapshot, refuseCommand } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommand, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './GroundRules.module.css'
import { RulesDialog } from './RulesDialog.tsx'
import { WhoAgreed } from './WhoAgreed.tsx'

/** What everybody goes along with before anybody tells anything. */
export function GroundRules() {
  const agenda = useAgenda()
  const me = useMe()
  const command = useCommand()
  const [isEditing, setEditing] = useState(false)
  const { rules, acknowledged, waitingFor } = openingSnapshot(agenda)
  const hasAgreed = agenda.acknowledged.includes(me.seat)
  const mayChange = refuseCommand('setGroundRules', me.role, agenda.phase) === null
  return (
    <Section
      title="Ground rules"
      actions={
        mayChange && (
          <Button size="s" variant="quiet" icon="pencil" onClick={() => setEditing(true)}>
            Change the rules
          </Button>
        )
      }
    >
      <ol className={styles['rules']}>
        {rules.map((rule, index) => (
          <li key={index}>{rule}</li>
        ))}
      </ol>
      <div className={styles['row']}>
        {!hasAgreed && !me.isRoomView && (
          <Button
            variant="primary"
            className={styles['agree']}
            icon="check"
            onClick={() => command('acknowledgeRules')}
          >
            I go along with these
          </Button>
        )}
        <p className={styles['count']} role="status">
          {waitingFor.length === 0
            ? 'Everybody has said so.'
            : `${acknowledged.length} of ${acknowledged.length + waitingFor.length} have said so.`}
        </p>
      </div>
      <WhoAgreed acknowledged={acknowledged} waitingFor={waitingFor} />
      {isEditing && <RulesDialog rules={rules} onClose={() => setEditing(false)} />}
    </Section>
  )
}
