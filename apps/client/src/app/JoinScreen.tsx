import { limits } from '@second-story/postmortem'
import type { OwnSeat } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { ApiProblem, api } from '../replica/api.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './JoinScreen.module.css'

interface JoinScreenProps {
  readonly id: string
  readonly invite: string
  /** The seat that this browser already has here. */
  readonly held: OwnSeat | null
  readonly onJoined: (me: OwnSeat) => void
}

const nameKey = 'second-story/name'

export function JoinScreen({ id, invite, held, onJoined }: JoinScreenProps) {
  const [name, setName] = useState(() => held?.name ?? localStorage.getItem(nameKey) ?? '')
  const [role, setRole] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isJoining, setJoining] = useState(false)

  const join = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setProblem('Write the name by which the others know you.')
    setJoining(true)
    try {
      await api('POST', routes.seats(id), { invite, name, function: role })
      localStorage.setItem(nameKey, name)
      onJoined(await api<OwnSeat>('GET', routes.me(id)))
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error.message : 'That did not work. Try again.')
      setJoining(false)
    }
  }

  return (
    <main className={styles['page']}>
      <form className={styles['card']} onSubmit={join}>
        <p className={styles['kicker']}>You are invited to a blameless post-mortem</p>
        <h1 className={styles['title']}>Help us to see what happened through your eyes.</h1>
        <p className={styles['text']}>
          Nobody is on trial here. Everybody did what made sense to them at the time; we want to understand
          how it did. No account is needed.
        </p>
        {held && (
          <p className={styles['held']}>
            You already sit here as {held.name} ({held.role}).{' '}
            <button type="button" className={styles['link']} onClick={() => onJoined(held)}>
              Go on as {held.name}
            </button>
          </p>
        )}
        <TextField
          label="Your name"
          autoComplete="name"
          value={name}
          maxLength={limits.name}
          onChange={setName}
          error={problem}
          autoFocus
        />
        <TextField
          label="What you do (optional)"
          placeholder="on-call engineer, support, product …"
          hint="The published document can show this in place of your name."
          value={role}
          maxLength={limits.seatFunction}
          onChange={setRole}
        />
        <Button type="submit" variant="primary" disabled={isJoining}>
          {held ? 'Join with this invitation' : 'Join'}
        </Button>
      </form>
    </main>
  )
}
