import { useFacilitation } from '../replica/useFacilitation.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { CoolDown } from './CoolDown.tsx'
import styles from './GuidePane.module.css'
import { NextQuestions } from './NextQuestions.tsx'
import { NotHeard } from './NotHeard.tsx'
import { Rescues } from './Rescues.tsx'
import { Signals } from './Signals.tsx'
import { SpeakerQueue } from './SpeakerQueue.tsx'
import { TalkWishes } from './TalkWishes.tsx'

/** For the facilitator's eyes: who wants to speak, who has not, what is signalled, and what to ask next. */
export function GuidePane({ onClose }: { onClose: () => void }) {
  const { phase } = useAgenda()
  const [page, refresh] = useFacilitation()
  return (
    <div className={styles['pane']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>Guide</h2>
        <span className={styles['hint']}>Only facilitators see this.</span>
        <IconButton label="Close the guide" icon="close" onClick={onClose} />
      </header>
      <div className={styles['body']}>
        <CoolDown signals={page?.signals ?? null} />
        <Signals page={page} onChange={refresh} />
        <SpeakerQueue onChange={refresh} />
        <NextQuestions key={phase} phase={phase} />
        <Rescues signals={page?.signals ?? null} />
        <NotHeard page={page} onChange={refresh} />
        <TalkWishes page={page} onChange={refresh} />
      </div>
    </div>
  )
}
