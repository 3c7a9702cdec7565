import type { Role, Seat } from '@second-story/postmortem'
import { roles } from '@second-story/postmortem'
import { useState } from 'react'
import { phaseTexts } from '../phases/phaseTexts.ts'
import { useAgenda, useCommand, useMe } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import styles from './PeopleDialog.module.css'
import { roleTexts } from './roleTexts.ts'

export function PersonRow({ seat }: { seat: Seat }) {
  const me = useMe()
  const { phase } = useAgenda()
  const command = useCommand()
  const { online, looksAt } = usePresence()
  const [isRemoving, setRemoving] = useState(false)
  const isHere = online.has(seat.id)
  const elsewhere = looksAt.get(seat.id)
  const where = elsewhere && elsewhere !== phase ? `looking at ${phaseTexts[elsewhere].title}` : 'here'
  return (
    <li className={styles['person']}>
      <Avatar name={seat.name} seat={seat.id} away={!isHere && !seat.hasNoDevice} />
      <span className={styles['name']}>
        {seat.name}
        {seat.id === me.seat && ' (you)'}
        <small>
          {[
            seat.isRoomView ? 'a screen on the wall' : seat.function,
            seat.hasNoDevice ? 'in the room, without a device' : isHere ? where : 'away',
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      {me.role === 'facilitator' && !seat.isRoomView && !seat.hasNoDevice ? (
        <SelectField
          label={`Role of ${seat.name}`}
          hideLabel
          value={seat.role}
          options={roles.map((role) => ({ value: role, label: roleTexts[role].title }))}
          onChange={(role) => void command('assignRole', { seat: seat.id, role: role as Role })}
        />
      ) : (
        <span className={styles['role']}>{seat.isRoomView ? '' : roleTexts[seat.role].title}</span>
      )}
      {me.role === 'facilitator' && seat.id !== me.seat && (
        <IconButton label={`Remove ${seat.name}`} icon="trash" onClick={() => setRemoving(true)} />
      )}
      <ConfirmDialog
        open={isRemoving}
        onOpenChange={setRemoving}
        title={`Remove ${seat.name}?`}
        description="They lose their seat and their unrevealed drafts. What they said before stays. With a new invitation they can come back."
        confirmLabel="Remove"
        danger
        onConfirm={() => void command('removeSeat', { seat: seat.id })}
      />
    </li>
  )
}
