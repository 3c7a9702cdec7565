import type { PollId } from '@second-story/postmortem'
import { polls } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommand, useCommandOrProblem, useMe } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { toast } from '../ui/toast.ts'
import styles from './Poll.module.css'

interface PollProps {
  readonly poll: PollId
  /** Answer → what it is called. */
  readonly labels: Readonly<Record<number, string>>
}

/** An anonymous question: who answered what never leaves the server; the result comes when the facilitator shows it. */
export function Poll({ poll, labels }: PollProps) {
  const { answered, counts } = useAgenda().polls[poll]
  const { role } = useMe()
  const command = useCommand()
  const send = useCommandOrProblem()
  const [own, setOwn] = useState<string | null>(null)
  const [warning, setWarning] = useState<string | null>(null)
  const answers = polls[poll].answers

  const answer = async (value: string) => {
    if (await command('answerPoll', { poll, answer: Number(value) })) setOwn(value)
  }
  const show = async (evenIfFew: boolean) => {
    const outcome = await send('revealPoll', { poll, evenIfFew })
    if (outcome.ok) return
    if (outcome.code === 'too-few-to-be-anonymous') return setWarning(outcome.detail)
    toast(outcome.detail, { tone: 'danger' })
  }
  return (
    <div className={styles['poll']}>
      {role !== 'observer' && (
        <Segmented
          label="Your answer"
          value={own}
          options={answers.map((value) => ({ value: String(value), label: labels[value] ?? String(value) }))}
          onChange={(value) => void answer(value)}
        />
      )}
      <span className={styles['muted']}>
        {answered} {answered === 1 ? 'answer' : 'answers'}
      </span>
      {role === 'facilitator' && counts === null && answered > 0 && (
        <Button size="s" icon="eye" onClick={() => show(false)}>
          Show the result
        </Button>
      )}
      {counts && (
        <dl className={styles['result']}>
          {answers.map((value) => (
            <div key={value} className={styles['bar']}>
              <dt>{labels[value]}</dt>
              <dd>
                <span
                  className={styles['fill']}
                  style={{ width: `${((counts[value] ?? 0) / Math.max(1, answered)) * 100}%` }}
                />
                {counts[value] ?? 0}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ConfirmDialog
        open={warning !== null}
        onOpenChange={(open) => !open && setWarning(null)}
        title="Few answers"
        description={warning ?? ''}
        confirmLabel="Show anyway"
        onConfirm={() => show(true)}
      />
    </div>
  )
}
