import type { PostmortemKind } from '@second-story/postmortem'
import { limits } from '@second-story/postmortem'
import type { CreatedPostmortem } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { ApiProblem, api } from '../replica/api.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Examples } from './Examples.tsx'
import { pathOf, withRole } from './invitation.ts'
import styles from './Library.module.css'
import { recents } from './recent.ts'
import { roleTexts } from './roleTexts.ts'
import { ThemeToggle } from './ThemeToggle.tsx'

const steps = [
  [
    'Tell what happened',
    'Paste the chat log, get a timeline. Everybody adds what they saw and knew, at the same time.',
  ],
  [
    'Ask how it made sense',
    'Five whys and infinite hows in one tree. Factors come out of it, never a culprit.',
  ],
  [
    'Let it soak, then act',
    'The actions have a meeting of their own, days later. No action at all is a good ending, too.',
  ],
] as const

export function Library() {
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<PostmortemKind>('incident')
  const [problem, setProblem] = useState<string>()
  const [known] = useState(recents)
  const [, go] = useLocation()

  const create = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '')
      return setProblem('Give it a title, for example “Login outage after the cache release”.')
    try {
      const { links } = await api<CreatedPostmortem>('POST', routes.postmortems, { title, kind })
      go(pathOf(withRole(links.facilitator, 'facilitator')))
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error.message : 'That did not work. Try again.')
    }
  }

  return (
    <main className={styles['page']}>
      <header className={styles['header']}>
        <p className={styles['brand']}>
          <img src="/icon.svg" alt="" width={28} height={28} /> Second Story
        </p>
        <ThemeToggle />
      </header>
      <div className={styles['intro']}>
        <h1>Find the story behind the incident, together.</h1>
        <p>
          A blameless post-mortem in two meetings: first we learn how it made sense to everybody then, and
          only after a pause do we decide what to change.
        </p>
      </div>
      <form className={styles['form']} onSubmit={create}>
        <TextField
          label="What is this post-mortem about?"
          placeholder="Login outage after the cache release"
          value={title}
          maxLength={limits.title}
          onChange={setTitle}
          error={problem}
          autoFocus
        />
        <div className={styles['row']}>
          <Segmented
            label="Kind"
            value={kind}
            options={[
              { value: 'incident', label: 'Incident' },
              { value: 'near-miss', label: 'Near miss' },
            ]}
            onChange={setKind}
          />
          <Button type="submit" variant="primary">
            Open a post-mortem
          </Button>
        </div>
      </form>
      {known.length > 0 && (
        <section className={styles['section']}>
          <h2>Opened in this browser</h2>
          <ul className={styles['list']}>
            {known.map((recent) => (
              <li key={recent.id}>
                <Link className={styles['recent']} href={`/p/${recent.id}`}>
                  <span className={styles['recentTitle']}>{recent.title}</span>
                  <Chip>{roleTexts[recent.role].title}</Chip>
                  <time className={styles['when']} dateTime={new Date(recent.openedAt).toISOString()}>
                    {new Date(recent.openedAt).toLocaleDateString(undefined, { dateStyle: 'medium' })}
                  </time>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles['section']}>
        <h2>How a review goes</h2>
        <ol className={styles['steps']}>
          {steps.map(([name, text], index) => (
            <li key={name} className={styles['step']}>
              <span className={styles['number']} aria-hidden="true">
                {index + 1}
              </span>
              <h3>{name}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <Examples />
    </main>
  )
}
