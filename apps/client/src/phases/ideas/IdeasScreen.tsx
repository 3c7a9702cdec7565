import { recapSnapshot } from '@second-story/postmortem'
import { useRef } from 'react'
import { useAgenda, useIdeas, useMayWrite, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { useSteadyFocus } from '../inquiry/useSteadyFocus.ts'
import { RevealBar } from '../timeline/RevealBar.tsx'
import styles from './IdeasScreen.module.css'
import { OwnIdeas } from './OwnIdeas.tsx'
import { ParkedIdeas } from './ParkedIdeas.tsx'
import { TableOfIdeas } from './TableOfIdeas.tsx'

export function IdeasScreen() {
  const content = useRef<HTMLDivElement>(null)
  useSteadyFocus(content)
  const ideas = useIdeas()
  const { waiting } = useAgenda()
  const { parked } = recapSnapshot({ record: useRecord(), voices: useVoices(), ideas })
  const mayWrite = useMayWrite('actions')
  return (
    <div ref={content} className={styles['screen']}>
      {/* Keeps its place while nothing is handed in, so that the first one moves nobody's line. */}
      {waiting.entries > 0 ? (
        <RevealBar what="ideas" />
      ) : (
        <p className={styles['quiet']}>Nothing is handed in right now. Write for yourself first.</p>
      )}
      {mayWrite && <OwnIdeas />}
      <ParkedIdeas parked={parked} />
      <TableOfIdeas ideas={ideas.filter((idea) => idea.state !== 'not-now')} />
    </div>
  )
}
