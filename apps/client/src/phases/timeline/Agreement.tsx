import { agreementAnswers } from '@second-story/postmortem'
import { useAgenda, useCommand, useMe, useVoices } from '../../replica/usePostmortem.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './Agreement.module.css'
import { agreementLabels } from './labels.ts'

/** Not a vote: whoever saw it differently is asked to tell how. */
export function Agreement({ event }: { event: string }) {
  const { roster } = useAgenda()
  const me = useMe()
  const given = useVoices().agreements[event] ?? {}
  const command = useCommand()
  const people = roster.filter((seat) => seat.role !== 'observer')
  const answers = people.flatMap((seat) => given[seat.id] ?? [])
  const agreed = answers.filter((answer) => answer === 'agree').length
  const differently = answers.filter((answer) => answer === 'differently').length
  return (
    <div className={styles['row']}>
      {me.role !== 'observer' && (
        <Segmented
          label="Was it like this?"
          value={given[me.seat] ?? null}
          options={agreementAnswers.map((answer) => ({ value: answer, label: agreementLabels[answer] }))}
          onChange={(answer) => void command('agree', { event, answer })}
        />
      )}
      <span className={styles['count']}>
        {answers.length > 0 && `Agreed by ${agreed} of ${people.length}`}
        {differently > 0 && `, seen differently by ${differently}`}
      </span>
    </div>
  )
}
