import type { PhaseId } from '@second-story/postmortem'
import { isActionPhase, limits } from '@second-story/postmortem'
import { useState } from 'react'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { Gate } from './useAdvance.ts'

interface AdvanceGatesProps {
  readonly gate: Gate | null
  readonly onDismiss: () => void
  readonly onMove: (to: PhaseId, reason?: string) => void
}

const sentence = (ends: readonly string[]) => ends.join(', ').replace(/^./u, (first) => first.toUpperCase())

/** The questions before the group is moved. */
export function AdvanceGates({ gate, onDismiss, onMove }: AdvanceGatesProps) {
  const close = (open: boolean) => !open && onDismiss()
  return (
    <>
      {gate?.kind === 'open-ends' && (
        <ConfirmDialog
          open
          onOpenChange={close}
          title={`${sentence(gate.ends)}. Go on anyway?`}
          description={`${gate.isTyping ? 'Whoever types keeps the screen until they rejoin. ' : ''}Nothing is lost, and you can come back.`}
          confirmLabel="Go on"
          onConfirm={() => onMove(gate.to)}
        />
      )}
      {gate?.kind === 'close-review' && (
        <ConfirmDialog
          open
          onOpenChange={close}
          title="Close the review meeting?"
          description={`The record is frozen and soaks for two working days; late thoughts stay welcome, and you can come back and go on.${gate.ends.length > 0 ? ` ${sentence(gate.ends)}: what is being typed now is not taken afterwards.` : ''}`}
          confirmLabel="Close the review"
          onConfirm={() => onMove(gate.to)}
        />
      )}
      {gate?.kind === 'soak' && <SoakGate to={gate.to} onDismiss={onDismiss} onMove={onMove} />}
    </>
  )
}

function SoakGate({ to, onDismiss, onMove }: Omit<AdvanceGatesProps, 'gate'> & { to: PhaseId }) {
  const [reason, setReason] = useState('')
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onDismiss()}
      title="The soak is not over yet"
      description="Between learning and acting lies a night's sleep or two: ideas that come too early are often not the ones that help. If there is a good reason to go on today, write it down; it will stand in the report."
      confirmLabel={isActionPhase(to) ? 'Open the action meeting now' : 'Go on now'}
      disabled={reason.trim() === ''}
      onConfirm={() => onMove(to, reason)}
    >
      <TextField
        label="Reason"
        value={reason}
        onChange={setReason}
        placeholder="The release that contains the fix leaves tomorrow."
        maxLength={limits.shortText}
      />
    </ConfirmDialog>
  )
}
