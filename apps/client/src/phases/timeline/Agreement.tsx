import type { AgreementAnswer } from '@second-story/postmortem'
import { agreementAnswers, refuseCommand } from '@second-story/postmortem'
import { useOwn } from '../../replica/useOwn.ts'
import { useAgenda, useCommand, useMe, useVoices } from '../../replica/usePostmortem.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './Agreement.module.css'
import { agreementCount, agreementText } from './agreementCount.ts'
import { agreementLabels } from './labels.ts'

/** Not a vote: whoever saw it differently is asked to tell how. */
export function Agreement({ event }: { event: string }) {
  const { roster, phase } = useAgenda()
  const me = useMe()
  const given = useVoices().agreements[event] ?? {}
  const command = useCommand()
  const own = useOwn().answers[event] ?? null
  const text = agreementText(agreementCount(given, roster))
  const mayAnswer = refuseCommand('agree', me.role, phase) === null
  if (!mayAnswer && !text) return null
  const answer = (answer: AgreementAnswer) => void command('agree', { event, answer })
  return (
    <div className={styles['agreement']}>
      {mayAnswer && (
        <div className={styles['row']}>
          <span className={styles['ask']} aria-hidden="true">
            Was it like this?
          </span>
          <Segmented
            label="Was it like this?"
            value={own}
            options={agreementAnswers.map((each) => ({ value: each, label: agreementLabels[each] }))}
            onChange={answer}
          />
        </div>
      )}
      {(text || own === 'differently') && (
        <p className={styles['count']}>
          {text && `${text[0]?.toUpperCase()}${text.slice(1)}. `}
          {own === 'differently' &&
            'Tell how you saw it, below: differences stay side by side, nobody is outvoted.'}
        </p>
      )}
    </div>
  )
}
