import type { Role, Seat } from '@second-story/postmortem'
import { limits, roles } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommand, useMe } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './PeopleDialog.module.css'

export function PeopleDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { roster } = useAgenda()
  return (
    <Dialog
      {...props}
      title="People"
      description="Who is here, and who does what. Roles count from the next moment on."
      wide
    >
      <OwnName key={String(props.open)} />
      <ul className={styles['list']}>
        {roster.map((seat) => (
          <Person key={seat.id} seat={seat} />
        ))}
      </ul>
    </Dialog>
  )
}

function Person({ seat }: { seat: Seat }) {
  const me = useMe()
  const command = useCommand()
  const { online } = usePresence()
  const isHere = online.includes(seat.id)
  return (
    <li className={styles['person']}>
      <Avatar name={seat.name} away={!isHere} />
      <span className={styles['name']}>
        {seat.name}
        {seat.id === me.seat && ' (you)'}
        <small>
          {[seat.isRoomView ? 'a screen on the wall' : seat.function, isHere ? 'here' : 'away']
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      {me.role === 'facilitator' && !seat.isRoomView ? (
        <SelectField
          label={`Role of ${seat.name}`}
          hideLabel
          value={seat.role}
          options={roles.map((role) => ({ value: role, label: role }))}
          onChange={(role) => void command('assignRole', { seat: seat.id, role: role as Role })}
        />
      ) : (
        <span className={styles['role']}>{seat.role}</span>
      )}
      {me.role === 'facilitator' && seat.id !== me.seat && (
        <IconButton
          label={`Remove ${seat.name}`}
          icon="trash"
          onClick={() => command('removeSeat', { seat: seat.id })}
        />
      )}
    </li>
  )
}

function OwnName() {
  const me = useMe()
  const own = useAgenda().roster.find((seat) => seat.id === me.seat)
  const command = useCommand()
  const [name, setName] = useState(me.name)
  const [what, setWhat] = useState(own?.function ?? '')
  const isChanged = name.trim() !== me.name || what.trim() !== (own?.function ?? '')
  return (
    <form
      className={styles['own']}
      onSubmit={(event) => {
        event.preventDefault()
        void command('setProfile', { name, function: what })
      }}
    >
      <TextField label="Your name" value={name} maxLength={limits.name} onChange={setName} />
      <TextField
        label="What you do"
        value={what}
        maxLength={limits.seatFunction}
        placeholder="on-call engineer"
        onChange={setWhat}
      />
      <Button type="submit" disabled={!isChanged || name.trim() === ''}>
        Save
      </Button>
    </form>
  )
}
