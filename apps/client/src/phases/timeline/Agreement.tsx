import { refuseCommand } from '@second-story/postmortem'
import { useAgenda, useMe, useVoices } from '../../replica/usePostmortem.ts'
import styles from './Agreement.module.css'
import { agreementCount, agreementText } from './agreementCount.ts'
import { OwnAnswer } from './OwnAnswer.tsx'

export interface AgreementProps {
  /** An event's id, or `impact`. */
  readonly item: string
  readonly question?: string
  /** Called at once, so that the text can be begun where the eye is. */
  readonly onDifferently: () => void
}

/** Not a vote: whoever saw it differently is asked to tell how. */
export function Agreement(props: AgreementProps) {
  const { roster, phase } = useAgenda()
  const { role } = useMe()
  const given = useVoices().agreements[props.item]
  const text = agreementText(agreementCount(given, roster))
  const mayAnswer = refuseCommand('agree', role, phase) === null
  if (!mayAnswer && !text) return null
  return (
    <div className={styles['agreement']}>
      {mayAnswer && <OwnAnswer {...props} />}
      {text && <p className={styles['count']}>{`${text[0]?.toUpperCase()}${text.slice(1)}.`}</p>}
    </div>
  )
}
