import { useRef } from 'react'
import { useAgenda, useRecord } from '../../replica/usePostmortem.ts'
import { counted } from './labels.ts'
import { RoomOverview } from './RoomOverview.tsx'
import { RoomPicture } from './RoomPicture.tsx'
import { RoomSpotlight } from './RoomSpotlight.tsx'
import styles from './TimelineRoomScreen.module.css'
import { useFitted } from './useFitted.ts'

/** The event that is talked about, large; else the whole timeline. No drafts, and nobody's own answers. */
export function TimelineRoomScreen() {
  const screen = useRef<HTMLDivElement>(null)
  useFitted(screen)
  const { timeline } = useRecord()
  const { spotlight, waiting } = useAgenda()
  const place = timeline.findIndex((event) => event.id === spotlight)
  return (
    <div ref={screen} className={styles['screen']}>
      {timeline.length === 0 ? (
        <p>The first events appear here.</p>
      ) : place >= 0 ? (
        <RoomSpotlight timeline={timeline} place={place} />
      ) : (
        <>
          <RoomPicture />
          <RoomOverview timeline={timeline} />
        </>
      )}
      {waiting.entries > 0 && (
        <p className={styles['waiting']}>
          {counted(waiting.people, 'person has', 'people have')} handed in {waiting.entries}, to be revealed
          together.
        </p>
      )}
    </div>
  )
}
