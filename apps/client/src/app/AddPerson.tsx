import { limits } from '@second-story/postmortem'
import { useState } from 'react'
import { newId } from '../replica/ids.ts'
import { useCommand } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './PeopleDialog.module.css'

/** Somebody in the room who cannot join: the scribe and the facilitator write for them. */
export function AddPerson() {
  const command = useCommand()
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [what, setWhat] = useState('')
  if (!isOpen) {
    return (
      <div className={styles['add']}>
        <Button size="s" variant="quiet" icon="plus" onClick={() => setOpen(true)}>
          Somebody without a device
        </Button>
      </div>
    )
  }
  const add = async () => {
    if (!(await command('addPerson', { id: newId(), name, function: what }))) return
    setOpen(false)
    setName('')
    setWhat('')
  }
  return (
    <form
      className={styles['own']}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label="Who has no device"
        value={name}
        maxLength={limits.name}
        onChange={setName}
        placeholder="You or the scribe write for them"
        // Opened to be written in.
        autoFocus
      />
      <TextField label="What they do" value={what} maxLength={limits.seatFunction} onChange={setWhat} />
      <Button type="submit" disabled={name.trim() === ''}>
        Add
      </Button>
    </form>
  )
}
