import { useState } from 'react'
import { useAgenda, useCommandOrProblem } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { toast } from '../ui/toast.ts'

/** Shows everything that waits, all at once; in the facilitator's reach whatever screen they look at. */
export function RevealButton() {
  const { waiting } = useAgenda()
  const send = useCommandOrProblem()
  const [warning, setWarning] = useState<string | null>(null)
  if (waiting.entries === 0) return null

  const reveal = async (evenIfFew: boolean) => {
    const outcome = await send('reveal', { evenIfFew })
    if (outcome.ok) return
    if (outcome.code === 'too-few-to-be-anonymous') return setWarning(outcome.detail)
    toast(outcome.detail, { tone: 'danger' })
  }
  const texts = `${waiting.entries} ${waiting.entries === 1 ? 'text' : 'texts'}`
  return (
    <>
      <Button icon="eye" aria-label={`Reveal ${texts}`} onClick={() => reveal(false)}>
        Reveal {waiting.entries}
      </Button>
      <ConfirmDialog
        open={warning !== null}
        onOpenChange={(open) => !open && setWarning(null)}
        title="Not really anonymous yet"
        description={warning ?? ''}
        confirmLabel="Reveal anyway"
        onConfirm={() => reveal(true)}
      />
    </>
  )
}
