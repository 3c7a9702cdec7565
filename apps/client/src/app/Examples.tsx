import type { CreatedPostmortem } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { ApiProblem, api } from '../replica/api.ts'
import { Button } from '../ui/Button.tsx'
import { toast } from '../ui/toast.ts'
import { pathOf, withRole } from './invitation.ts'
import styles from './Library.module.css'

/** The worked example: finished, to read; and in mid-meeting, a copy of one's own to play with. */
export function Examples() {
  const [finished, setFinished] = useState<string | null>(null)
  const [, go] = useLocation()
  useEffect(() => {
    api<{ finished: string }>('GET', routes.examples).then(
      ({ finished }) => setFinished(finished),
      () => setFinished(null),
    )
  }, [])
  const play = async () => {
    try {
      const { links } = await api<CreatedPostmortem>('POST', routes.examples, {})
      go(pathOf(withRole(links.facilitator, 'facilitator')))
    } catch (error) {
      toast(error instanceof ApiProblem ? error.message : 'That did not work. Try again.', { tone: 'danger' })
    }
  }
  return (
    <section className={styles['section']}>
      <h2>A worked example</h2>
      <p className={styles['muted']}>
        A login outage: a cache release, ninety minutes, five people with five stories. Read how it ended, or
        step into the middle of the meeting.
      </p>
      <div className={styles['row']}>
        <Button
          disabled={finished === null}
          onClick={() => finished && go(pathOf(withRole(finished, 'observer')))}
        >
          Read the finished post-mortem
        </Button>
        <Button onClick={play}>Play with one in mid-meeting</Button>
      </div>
    </section>
  )
}
