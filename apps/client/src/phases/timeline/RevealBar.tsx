import { useState } from 'react'
import { useAgenda, useCommandOrProblem, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './RevealBar.module.css'

/** How much is handed in, and never by whom; the facilitator reveals it all at once. */
export function RevealBar({ what = 'perspectives' }: { what?: string }) {
  const { waiting } = useAgenda()
  const { role } = useMe()
  const send = useCommandOrProblem()
  const [warning, setWarning] = useState<string | null>(null)
  if (waiting.entries === 0) return null

  const reveal = async (evenIfFew: boolean) => {
    const outcome = await send('reveal', { evenIfFew })
    if (outcome.ok) return
    if (outcome.code === 'too-few-to-be-anonymous') return setWarning(outcome.detail)
    toast(outcome.detail, { tone: 'danger' })
  }
  return (
    <div className={styles['bar']}>
      <Icon name="lock" size={16} />
      <span className={styles['count']} role="status">
        {waiting.people} {waiting.people === 1 ? 'person has' : 'people have'} handed in {waiting.entries}.
      </span>
      {role === 'facilitator' && (
        <Button variant="primary" size="s" icon="eye" onClick={() => reveal(false)}>
          Reveal the {what}
        </Button>
      )}
      <ConfirmDialog
        open={warning !== null}
        onOpenChange={(open) => !open && setWarning(null)}
        title="Not really anonymous yet"
        description={warning ?? ''}
        confirmLabel="Reveal anyway"
        onConfirm={() => reveal(true)}
      />
    </div>
  )
}
