import type { TimelineEvent } from '@second-story/postmortem'
import { eventText } from '@second-story/postmortem'
import { useState } from 'react'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './EventTexts.module.css'
import { SharedLinks } from './SharedLinks.tsx'

type More = 'detail' | 'evidence'

/** What happened, written where it is read. Detail and evidence are one press away until there are some. */
export function EventTexts({ event, onDone }: { event: TimelineEvent; onDone: () => void }) {
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const [asked, setAsked] = useState<More | null>(null)
  const [kept, setKept] = useState<readonly More[]>([])
  const isShown = (field: More) => event[field] !== '' || kept.includes(field)
  const ask = (field: More) => {
    setKept([...kept, field])
    setAsked(field)
  }
  return (
    <div className={styles['texts']}>
      <SharedText
        text={eventText(record, event.id, 'text')}
        label="What happened"
        hideLabel
        placeholder="What happened? One crisp line."
        readOnly={!mayWrite}
        autoFocus={event.text === ''}
        className={styles['happened']}
        onEnter={onDone}
        strong
      />
      {isShown('detail') && (
        <SharedText
          text={eventText(record, event.id, 'detail')}
          label="Detail"
          placeholder="What was done, with what effect, what else was considered"
          multiline
          autoFocus={asked === 'detail'}
          readOnly={!mayWrite}
          className={styles['more']}
        />
      )}
      {isShown('evidence') && (
        <SharedLinks
          text={eventText(record, event.id, 'evidence')}
          written={event.evidence}
          label="Evidence"
          placeholder="A link to the graph or the message. One a line; no logs, please."
          isWanted={asked === 'evidence'}
          readOnly={!mayWrite}
        />
      )}
      {mayWrite && (!isShown('detail') || !isShown('evidence')) && (
        <div className={styles['asks']}>
          {!isShown('detail') && (
            <Button size="s" variant="quiet" icon="plus" onClick={() => ask('detail')}>
              Detail
            </Button>
          )}
          {!isShown('evidence') && (
            <Button size="s" variant="quiet" icon="link" onClick={() => ask('evidence')}>
              Evidence
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
