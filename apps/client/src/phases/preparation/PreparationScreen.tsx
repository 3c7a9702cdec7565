import { lazy, Suspense, useRef, useState } from 'react'
import { useSteadyFocus } from '../inquiry/useSteadyFocus.ts'
import { ForTheDocument } from './ForTheDocument.tsx'
import { MeetingDates } from './MeetingDates.tsx'
import { People } from './People.tsx'
import styles from './PreparationScreen.module.css'
import { Readiness } from './Readiness.tsx'
import { Story } from './Story.tsx'
import { TheLog } from './TheLog.tsx'

const PasteDialog = lazy(() =>
  import('../timeline/PasteDialog.tsx').then(({ PasteDialog }) => ({ default: PasteDialog })),
)

/** What the incident's owner writes down before the meeting; everybody may help. */
export function PreparationScreen() {
  const content = useRef<HTMLDivElement>(null)
  useSteadyFocus(content)
  const [isPasting, setPasting] = useState(false)
  return (
    <div ref={content} className={styles['screen']}>
      <Readiness />
      <div id="prepare-story">
        <Story />
      </div>
      <div id="prepare-log">
        <TheLog onPaste={() => setPasting(true)} />
      </div>
      <div id="prepare-people">
        <People />
      </div>
      <MeetingDates />
      <ForTheDocument />
      {isPasting && (
        <Suspense fallback={null}>
          <PasteDialog onClose={() => setPasting(false)} />
        </Suspense>
      )}
    </div>
  )
}
