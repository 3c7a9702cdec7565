import type { DraftEntry } from '@second-story/postmortem'
import { putDraft, refuseCommand } from '@second-story/postmortem'
import { Suspense, useEffect, useRef, useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { useHandedIn } from '../../replica/useHandedIn.ts'
import { useOwn } from '../../replica/useOwn.ts'
import { useAgenda, useDoc, useDrafts, useMe } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { lazyOrNothing } from '../../ui/lazyOrNothing.ts'
import styles from './Perspective.module.css'
import { PerspectiveDraft } from './PerspectiveDraft.tsx'

const HandedInPerspective = lazyOrNothing(() =>
  import('./HandedInPerspective.tsx').then((m) => m.HandedInPerspective),
)

export type DraftOfPerspective = Extract<DraftEntry, { kind: 'perspective' }>

interface OwnPerspectivesProps {
  /** The event it is about, or null: about the incident as a whole. */
  readonly event: string | null
  readonly beginLabel?: string
  /** What was answered about it where that is not the event alone. */
  readonly answerOf?: string
  /** Grows each time that an answer of mine calls for a text. */
  readonly wanted?: number
}

/** My own account: private until I hand it in and the facilitator reveals all of them together. */
export function OwnPerspectives({
  event,
  beginLabel = 'Write what you saw',
  answerOf = event ?? '',
  wanted = 0,
}: OwnPerspectivesProps) {
  const draft = useDoc('draft')
  const drafts = useDrafts().filter(
    (each): each is DraftOfPerspective => each.kind === 'perspective' && each.event === event,
  )
  const { phase } = useAgenda()
  const { role } = useMe()
  const handedIn = useHandedIn()
  const sawDifferently = useOwn().answers[answerOf] === 'differently'
  const [justBegun, setJustBegun] = useState<string | null>(null)
  const mayHandIn = refuseCommand('submitPerspective', role, phase) === null
  const begin = () => {
    const id = newId()
    putDraft(draft, { kind: 'perspective', id, event, lanes: {}, anonymous: false, keyHash: null })
    setJustBegun(id)
  }
  const met = useRef(wanted)
  const latest = useRef(begin)
  latest.current = begin
  const mayBegin = drafts.length === 0 && mayHandIn
  useEffect(() => {
    if (met.current === wanted) return
    met.current = wanted
    if (mayBegin) latest.current()
  }, [wanted, mayBegin])
  return (
    <>
      {drafts.map((entry) =>
        handedIn.has(entry.id) ? (
          <Suspense key={entry.id} fallback={null}>
            <HandedInPerspective entry={entry} />
          </Suspense>
        ) : (
          <PerspectiveDraft
            key={entry.id}
            entry={entry}
            isNew={entry.id === justBegun}
            mayHandIn={mayHandIn}
          />
        ),
      )}
      {mayBegin && (
        <Button
          className={styles['begin']}
          data-sticky={event !== null}
          icon="pencil"
          variant={sawDifferently ? 'primary' : 'secondary'}
          onClick={begin}
        >
          {beginLabel}
        </Button>
      )}
    </>
  )
}
