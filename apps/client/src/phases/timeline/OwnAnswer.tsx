import type { AgreementAnswer } from '@second-story/postmortem'
import { agreementAnswers } from '@second-story/postmortem'
import { useOwn } from '../../replica/useOwn.ts'
import { useCommand } from '../../replica/usePostmortem.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './Agreement.module.css'
import type { AgreementProps } from './Agreement.tsx'
import { agreementLabels } from './labels.ts'

/** My own answer; nobody else is told which one it is. */
export function OwnAnswer({ item, question = 'Was it like this?', onDifferently }: AgreementProps) {
  const command = useCommand()
  const own = useOwn().answers[item] ?? null
  const answer = async (answer: AgreementAnswer) => {
    if (answer === 'differently') onDifferently()
    await command('agree', { event: item, answer })
  }
  return (
    <>
      <div className={styles['row']}>
        <span className={styles['ask']} aria-hidden="true">
          {question}
        </span>
        <Segmented
          label={question}
          value={own}
          options={agreementAnswers.map((each) => ({ value: each, label: agreementLabels[each] }))}
          onChange={(given) => void answer(given)}
        />
      </div>
      {own === 'differently' && (
        <p className={styles['count']}>
          Tell how you saw it, below: differences stay side by side, nobody is outvoted.
        </p>
      )}
    </>
  )
}
