import type { PhaseId } from '@second-story/postmortem'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './GuidePane.module.css'
import { Part } from './Part.tsx'
import { nextQuestions } from './whispers.ts'

const shown = 3

/** Three questions that fit the phase; never the whole deck. */
export function NextQuestions({ phase }: { phase: PhaseId }) {
  const [round, setRound] = useState(0)
  const all = nextQuestions[phase]
  const start = (round * shown) % all.length
  const three = [...all.slice(start), ...all.slice(0, start)].slice(0, shown)
  return (
    <Part
      title="You could ask"
      action={
        all.length > shown && (
          <Button size="s" variant="quiet" onClick={() => setRound(round + 1)}>
            Others
          </Button>
        )
      }
    >
      <ul className={styles['list']}>
        {three.map((question) => (
          <li key={question} className={styles['question']}>
            {question}
          </li>
        ))}
      </ul>
    </Part>
  )
}
