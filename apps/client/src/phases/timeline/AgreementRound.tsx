import { refuseCommand } from '@second-story/postmortem'
import { useMemo } from 'react'
import { useAgenda, useMe, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import styles from './AgreementRound.module.css'
import { agreementProgress } from './agreementProgress.ts'
import { counted } from './labels.ts'
import { NextUnanswered } from './NextUnanswered.tsx'

export interface AgreementRoundProps {
  readonly openId: string | null
  readonly onShow: (event: string) => void
}

/** How far the group has come with “was it like this?”. */
export function AgreementRound(props: AgreementRoundProps) {
  const { timeline } = useRecord()
  const { agreements } = useVoices()
  const { roster, phase } = useAgenda()
  const { role } = useMe()
  const { agreed, differently, open } = useMemo(
    () => agreementProgress(timeline, agreements, roster),
    [timeline, agreements, roster],
  )
  const said = [
    agreed > 0 && `${counted(agreed, 'event')} agreed`,
    differently > 0 && `${counted(differently, 'event')} seen differently`,
    open > 0 && `${counted(open, 'event')} not answered by all`,
  ]
  return (
    <div className={styles['round']}>
      <p className={styles['said']}>Was it like this? {said.filter(Boolean).join(', ')}.</p>
      {refuseCommand('agree', role, phase) === null && <NextUnanswered {...props} />}
    </div>
  )
}
