import type { PhaseId } from '@second-story/postmortem'
import { isActionPhase, isReviewPhase, nextPhase, previousPhase, sequence } from '@second-story/postmortem'
import { useState } from 'react'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { useAgenda, useCommandOrProblem, useMe } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Menu } from '../ui/Menu.tsx'
import { TextField } from '../ui/TextField.tsx'
import { toast } from '../ui/toast.ts'
import styles from './FacilitatorBar.module.css'
import { TimerControls } from './TimerControls.tsx'
import { useShortcuts } from './useShortcuts.ts'

type Question =
  | { readonly kind: 'typing'; readonly to: PhaseId; readonly names: string }
  | { readonly kind: 'close-review'; readonly to: PhaseId }
  | { readonly kind: 'soak'; readonly to: PhaseId; readonly sentence: string }

/** Drives the group. Every move can be undone; the soft gates ask, and never stand in the way. */
export function FacilitatorBar() {
  const { phase, roster } = useAgenda()
  const me = useMe()
  const { typing } = usePresence()
  const send = useCommandOrProblem()
  const [question, setQuestion] = useState<Question | null>(null)
  const [reason, setReason] = useState('')

  const move = async (to: PhaseId, why?: string) => {
    const outcome = await send('advance', { from: phase, to, ...(why ? { reason: why } : {}) })
    if (outcome.ok) return
    if (outcome.code === 'soak-not-over') return setQuestion({ kind: 'soak', to, sentence: outcome.detail })
    toast(outcome.detail, { tone: 'danger' })
  }
  const ask = (to: PhaseId | null) => {
    if (to === null) return
    const others = roster.filter((seat) => seat.id !== me.seat && typing.includes(seat.id))
    if (isReviewPhase(phase) && !isReviewPhase(to)) return setQuestion({ kind: 'close-review', to })
    if (others.length > 0) {
      return setQuestion({ kind: 'typing', to, names: others.map((seat) => seat.name).join(', ') })
    }
    void move(to)
  }
  const next = nextPhase(phase)
  const back = previousPhase(phase)
  useShortcuts({ ']': () => ask(next), '[': () => ask(back) })

  const close = (open: boolean) => !open && setQuestion(null)
  return (
    <div className={styles['bar']} role="toolbar" aria-label="Facilitator">
      <Button icon="back" disabled={back === null} onClick={() => ask(back)}>
        <span className={styles['word']}>Back</span>
      </Button>
      <Menu
        label="Move everybody to"
        trigger={
          <Button variant="quiet" icon="down">
            <span className={styles['word']}>Jump</span>
          </Button>
        }
        items={sequence.map((each) => ({
          label: phaseTexts[each].title,
          checked: each === phase,
          disabled: each === phase,
          onSelect: () => ask(each),
        }))}
      />
      <TimerControls />
      <span className={styles['gap']} />
      {next && (
        <Button variant="primary" onClick={() => ask(next)}>
          Next: {phaseTexts[next].title}
        </Button>
      )}
      <ConfirmDialog
        open={question?.kind === 'typing'}
        onOpenChange={close}
        title="Somebody is still typing"
        description={`${question?.kind === 'typing' ? question.names : ''}: go on anyway? They keep their screen until they rejoin; nothing is lost.`}
        confirmLabel="Go on"
        onConfirm={() => question && move(question.to)}
      />
      <ConfirmDialog
        open={question?.kind === 'close-review'}
        onOpenChange={close}
        title="Close the review meeting?"
        description="The record is frozen and soaks for two working days; late thoughts can still be added. You can come back and go on."
        confirmLabel="Close the review"
        onConfirm={() => question && move(question.to)}
      />
      <ConfirmDialog
        open={question?.kind === 'soak'}
        onOpenChange={close}
        title="The soak is not over yet"
        description="Between learning and acting lies a night's sleep or two: ideas that come too early are often not the ones that help. If there is a good reason to go on today, write it down; it will stand in the report."
        confirmLabel={question && isActionPhase(question.to) ? 'Open the action meeting now' : 'Go on now'}
        disabled={reason.trim() === ''}
        onConfirm={() => question && move(question.to, reason)}
      >
        <TextField
          label="Reason"
          value={reason}
          onChange={setReason}
          placeholder="The release that contains the fix leaves tomorrow."
          maxLength={500}
        />
      </ConfirmDialog>
    </div>
  )
}
