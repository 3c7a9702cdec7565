import { isReviewPhase } from '@second-story/postmortem'
import { useState } from 'react'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { counted } from '../phases/timeline/labels.ts'
import { useMeeting } from '../replica/MeetingContext.ts'
import { useAgenda, useCommand, useMe, useRecord, useVoices } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import styles from './LateJoin.module.css'
import { useIsLate } from './useIsLate.ts'

const keyOf = (postmortem: string) => `second-story/${postmortem}/caught-up`

/** For whoever comes when the others have begun: what there is already, and what was agreed on. */
export function LateJoin() {
  const { id } = useMeeting()
  const [isRead, setRead] = useState(() => sessionStorage.getItem(keyOf(id)) !== null)
  const isLate = useIsLate()
  if (isRead || !isLate) return null
  const close = () => {
    sessionStorage.setItem(keyOf(id), 'yes')
    setRead(true)
  }
  return <CatchUp onClose={close} />
}

function CatchUp({ onClose }: { onClose: () => void }) {
  const { phase, groundRules, acknowledged } = useAgenda()
  const { seat } = useMe()
  const command = useCommand()
  const { timeline, factors, learnings } = useRecord()
  const { perspectives } = useVoices()
  const has = [
    timeline.length > 0 && counted(timeline.length, 'event'),
    perspectives.length > 0 && counted(perspectives.length, 'perspective'),
    factors.length > 0 && counted(factors.length, 'contributing factor'),
    learnings.length > 0 && counted(learnings.length, 'learning'),
  ].filter(Boolean)
  const agree = async () => {
    if (acknowledged.includes(seat) || (await command('acknowledgeRules'))) onClose()
  }
  return (
    <section className={styles['card']} aria-label="What you have missed">
      <h2 className={styles['title']}>Welcome. The group is in {phaseTexts[phase].title}.</h2>
      <p>
        {has.length > 0 ? `So far: ${has.join(', ')}. ` : ''}
        {isReviewPhase(phase)
          ? 'What you saw and knew still belongs in: add it wherever it fits.'
          : 'Read what was found first; the others are choosing what to do.'}
      </p>
      <details className={styles['rules']}>
        <summary>What we agreed on</summary>
        <ol>
          {groundRules.map((rule, index) => (
            <li key={index}>{rule}</li>
          ))}
        </ol>
      </details>
      <div className={styles['actions']}>
        <Button size="s" variant="quiet" onClick={onClose}>
          Later
        </Button>
        <Button size="s" variant="primary" onClick={agree}>
          I go along with the rules
        </Button>
      </div>
    </section>
  )
}
