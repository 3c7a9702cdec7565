import type { DraftEntry } from '@second-story/postmortem'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { useAgenda, useMayWrite, useMe, useRecord, useVoices } from '../../replica/usePostmortem.ts'
import { lazyOrNothing } from '../../ui/lazyOrNothing.ts'
import { useSteadyFocus } from '../inquiry/useSteadyFocus.ts'
import { EventList } from './EventList.tsx'
import { HandedInBar } from './HandedInBar.tsx'
import { PictureFold } from './picture/PictureFold.tsx'
import { SpotlightBar } from './SpotlightBar.tsx'
import styles from './Timeline.module.css'
import { TimelineEmpty } from './TimelineEmpty.tsx'
import { TimelineHead } from './TimelineHead.tsx'
import { useAnnouncedGrowth } from './useAnnouncedGrowth.ts'
import { useOpenEvent } from './useOpenEvent.ts'
import { usePastedLog } from './usePastedLog.ts'
import { useTimelineEdits } from './useTimelineEdits.ts'
import { WholeIncident } from './WholeIncident.tsx'

const AgreementRound = lazyOrNothing(() => import('./AgreementRound.tsx').then((m) => m.AgreementRound))
const PasteDialog = lazy(() =>
  import('./PasteDialog.tsx').then(({ PasteDialog }) => ({ default: PasteDialog })),
)

/** The events one by one, and what everybody has to tell of them. */
export function Timeline({ drafts }: { drafts: readonly DraftEntry[] }) {
  const content = useRef<HTMLDivElement>(null)
  useSteadyFocus(content)
  const { timeline } = useRecord()
  const { perspectives } = useVoices()
  const { role } = useMe()
  const { phase } = useAgenda()
  const mayWrite = useMayWrite('record')
  const { openId, toggle, show } = useOpenEvent()
  const { add, remove } = useTimelineEdits(show)
  const [pasted, setPasted] = useState<string | null>(null)
  const pasteNothing = useCallback(() => setPasted(''), [])
  usePastedLog(mayWrite && pasted === null, setPasted)
  useAnnouncedGrowth(timeline.length, 'event')
  useAnnouncedGrowth(perspectives.length, 'perspective')

  return (
    <div ref={content} className={styles['screen']}>
      <TimelineHead onPaste={pasteNothing} onAdd={add} />
      {timeline.length === 0 ? (
        <TimelineEmpty onPaste={pasteNothing} onAdd={add} />
      ) : (
        <>
          <HandedInBar drafts={drafts} onShow={show} />
          <SpotlightBar openId={openId} onShow={show} />
          <PictureFold openId={openId} onShow={show} />
          {phase !== 'preparation' && (
            <div className={styles['round']}>
              <Suspense fallback={null}>
                <AgreementRound openId={openId} onShow={show} />
              </Suspense>
            </div>
          )}
          <EventList
            drafts={drafts}
            openId={openId}
            onToggle={toggle}
            onInsertAfter={add}
            onRemove={remove}
          />
        </>
      )}
      <WholeIncident drafts={drafts} mayTell={role !== 'observer'} />
      {pasted !== null && (
        <Suspense fallback={null}>
          <PasteDialog text={pasted} onClose={() => setPasted(null)} />
        </Suspense>
      )}
    </div>
  )
}
