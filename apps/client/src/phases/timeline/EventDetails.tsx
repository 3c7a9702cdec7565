import { useState } from 'react'
import { useAgenda, useMayWrite, useVoices } from '../../replica/usePostmortem.ts'
import { Agreement } from './Agreement.tsx'
import styles from './EventDetails.module.css'
import { EventMeta } from './EventMeta.tsx'
import type { EventRowProps } from './EventRow.tsx'
import { EventTexts } from './EventTexts.tsx'
import { EventTools } from './EventTools.tsx'
import { ForSomebody } from './ForSomebody.tsx'
import { OwnPerspectives } from './OwnPerspectives.tsx'
import { PerspectiveCard } from './PerspectiveCard.tsx'

/** An open event: its words, the accounts of it side by side, whether it was like this, and my own account. */
export function EventDetails(props: EventRowProps) {
  const { event, zone, isSpotlit, onToggle, onInsertAfter, onRemove } = props
  const { phase } = useAgenda()
  const [differed, setDiffered] = useState(0)
  const mayContribute = useMayWrite('draft')
  const perspectives = useVoices().perspectives.filter((each) => each.event === event.id)
  const close = () => {
    onToggle(event.id)
    document.querySelector<HTMLElement>(`#${CSS.escape(`event-${event.id}`)} [data-line]`)?.focus()
  }
  return (
    <div className={styles['details']}>
      <EventTexts event={event} onDone={close} />
      <EventMeta {...props} />
      <EventTools
        event={event}
        zone={zone}
        isSpotlit={isSpotlit}
        onInsertAfter={onInsertAfter}
        onRemove={onRemove}
      />
      {perspectives.length > 0 && (
        <ul className={styles['perspectives']} aria-label="How people experienced it">
          {perspectives.map((perspective) => (
            <li key={perspective.id}>
              <PerspectiveCard perspective={perspective} />
            </li>
          ))}
        </ul>
      )}
      {phase !== 'preparation' && (
        <Agreement item={event.id} onDifferently={() => setDiffered((times) => times + 1)} />
      )}
      {mayContribute && <OwnPerspectives event={event.id} wanted={differed} />}
      <ForSomebody event={event.id} />
    </div>
  )
}
