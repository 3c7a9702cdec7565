import { refuseCommand } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommand, useCommandOrProblem, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Section } from '../../ui/Section.tsx'
import { toast } from '../../ui/toast.ts'
import { counted } from '../timeline/labels.ts'
import { SafetyAnswer } from './SafetyAnswer.tsx'
import styles from './SafetyCheck.module.css'
import { safetyAnswers } from './safetyAnswers.ts'

/** Asked without names before the meeting begins; who gave which answer never leaves the server. */
export function SafetyCheck() {
  const { polls, phase } = useAgenda()
  const { answered, counts } = polls.safety
  const { role } = useMe()
  const command = useCommand()
  const send = useCommandOrProblem()
  const [own, setOwn] = useState<number | null>(null)
  const [warning, setWarning] = useState<string | null>(null)
  const mayAnswer = refuseCommand('answerPoll', role, phase) === null
  const answer = async (value: number) => {
    if (await command('answerPoll', { poll: 'safety', answer: value })) setOwn(value)
  }
  const show = async (evenIfFew: boolean) => {
    const outcome = await send('revealPoll', { poll: 'safety', evenIfFew })
    if (outcome.ok) return
    if (outcome.code === 'too-few-to-be-anonymous') return setWarning(outcome.detail)
    toast(outcome.detail, { tone: 'danger' })
  }
  const wary = counts ? (counts['1'] ?? 0) + (counts['2'] ?? 0) : 0

  return (
    <Section title="How safe does it feel to speak today?" hint="Nobody sees who gave which answer.">
      <fieldset className={styles['answers']}>
        <legend className={styles['hidden']}>Your answer</legend>
        {safetyAnswers.map(({ value, words }) => (
          <SafetyAnswer
            key={value}
            value={value}
            words={words}
            isOwn={own === value}
            count={counts === null ? null : (counts[value] ?? 0)}
            answered={answered}
            onChoose={mayAnswer ? () => void answer(value) : null}
          />
        ))}
      </fieldset>
      <div className={styles['foot']}>
        <p role="status">
          {counted(answered, 'answer')}
          {counts === null && answered > 0 && ', not shown yet'}
          {own !== null && counts === null && '. You can still change yours.'}
        </p>
        {role === 'facilitator' && counts === null && answered > 0 && (
          <Button size="s" icon="eye" onClick={() => show(false)}>
            Show the result
          </Button>
        )}
      </div>
      {role === 'facilitator' && wary > 0 && (
        <p className={styles['advice']}>
          Not everybody feels free to speak. Point out that texts can be anonymous, begin with writing, and
          offer a talk in private; a review can also wait.
        </p>
      )}
      <ConfirmDialog
        open={warning !== null}
        onOpenChange={(open) => !open && setWarning(null)}
        title="Few answers"
        description={warning ?? ''}
        confirmLabel="Show anyway"
        onConfirm={() => show(true)}
      />
    </Section>
  )
}
