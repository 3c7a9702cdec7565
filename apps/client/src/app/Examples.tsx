import type { CreatedPostmortem } from '@second-story/protocol'
import { routes } from '@second-story/protocol'
import { useEffect, useState } from 'react'
import { ApiProblem, api } from '../replica/api.ts'
import { Button } from '../ui/Button.tsx'
import { toast } from '../ui/toast.ts'
import styles from './Library.module.css'

/** The worked example: finished, to read; and in mid-meeting, a copy of one's own to play with. */
export function Examples() {
  const [finished, setFinished] = useState<string | null>(null)
  useEffect(() => {
    api<{ finished: string }>('GET', routes.examples).then(
      ({ finished }) => setFinished(finished),
      () => setFinished(null),
    )
  }, [])
  const play = async () => {
    try {
      const { links } = await api<CreatedPostmortem>('POST', routes.examples, {})
      location.assign(new URL(links.facilitator).pathname + new URL(links.facilitator).hash)
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
          onClick={() => finished && location.assign(new URL(finished).pathname + new URL(finished).hash)}
        >
          Read the finished post-mortem
        </Button>
        <Button onClick={play}>Play with one in mid-meeting</Button>
      </div>
    </section>
  )
}
