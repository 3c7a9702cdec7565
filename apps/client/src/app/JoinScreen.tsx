import { limits } from '@second-story/postmortem'
import { routes } from '@second-story/protocol'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { ApiProblem, api } from '../replica/api.ts'
import type { SeatHere } from '../replica/ownSeat.ts'
import { ownSeat } from '../replica/ownSeat.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { Invitation } from './invitation.ts'
import styles from './JoinScreen.module.css'
import { roleTexts } from './roleTexts.ts'

interface JoinScreenProps {
  readonly id: string
  readonly invitation: Invitation
  /** The seat that this browser already has here. */
  readonly held: SeatHere | null
  readonly onJoined: (me: SeatHere) => void
}

const nameKey = 'second-story/name'

export function JoinScreen({ id, invitation, held, onJoined }: JoinScreenProps) {
  const [name, setName] = useState(() => held?.name ?? localStorage.getItem(nameKey) ?? '')
  const [what, setWhat] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isJoining, setJoining] = useState(false)
  const role = invitation.role && roleTexts[invitation.role]

  const join = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setProblem('Write the name by which the others know you.')
    setJoining(true)
    try {
      await api('POST', routes.seats(id), { invite: invitation.secret, name, function: what })
      localStorage.setItem(nameKey, name)
      const me = await ownSeat(id)
      if (me) return onJoined(me)
      setProblem('Your browser did not keep the seat. Allow cookies for this page and try again.')
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error.message : 'That did not work. Try again.')
    }
    setJoining(false)
  }

  return (
    <main className={styles['page']}>
      <form className={styles['card']} onSubmit={join}>
        <p className={styles['kicker']}>You are invited to a blameless post-mortem{role && ` ${role.as}`}</p>
        <h1 className={styles['title']}>{role?.heading ?? roleTexts.participant.heading}</h1>
        <p className={styles['text']}>
          {role ? `${role.expects} ` : ''}Nobody is on trial here: everybody did what made sense to them at
          the time. No account is needed.
        </p>
        {held && (
          <div className={styles['held']}>
            <p>
              In this browser you already sit in “{held.title}” as <strong>{held.name}</strong>, {held.role}.
              Joining below changes that seat to the role of this invitation.
            </p>
            <Button variant="primary" onClick={() => onJoined(held)}>
              Stay {held.name}, {held.role}
            </Button>
          </div>
        )}
        <TextField
          label="Your name"
          autoComplete="name"
          value={name}
          maxLength={limits.name}
          onChange={setName}
          error={problem}
          autoFocus={held === null}
        />
        <TextField
          label="What you do (optional)"
          placeholder="on-call engineer, support, product …"
          hint="The published document can show this in place of your name."
          value={what}
          maxLength={limits.seatFunction}
          onChange={setWhat}
        />
        <Button type="submit" variant={held ? 'secondary' : 'primary'} disabled={isJoining}>
          {held ? `Change my seat${role ? ` to ${role.title.toLowerCase()}` : ''}` : 'Join'}
        </Button>
      </form>
    </main>
  )
}
