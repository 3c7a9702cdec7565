import type { Seat } from '@second-story/postmortem'
import { limits } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommand, useMe } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { AddPerson } from './AddPerson.tsx'
import styles from './PeopleDialog.module.css'
import { PersonRow } from './PersonRow.tsx'

export function PeopleDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { roster } = useAgenda()
  const { online } = usePresence()
  const me = useMe()
  const place = (seat: Seat) => (seat.id === me.seat ? 0 : online.has(seat.id) ? 1 : 2)
  const sorted = [...roster].sort((a, b) => place(a) - place(b))
  return (
    <Dialog
      {...props}
      title="People"
      description="Who is here, and who does what. Roles count from the next moment on."
      wide
    >
      <OwnName key={String(props.open)} />
      {(me.role === 'facilitator' || me.role === 'scribe') && <AddPerson />}
      <ul className={styles['list']}>
        {sorted.map((seat) => (
          <PersonRow key={seat.id} seat={seat} />
        ))}
      </ul>
    </Dialog>
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
