import type { Lane } from '@second-story/postmortem'
import {
  draftText,
  isEmptyDraft,
  lanes,
  putDraft,
  removeDraft,
  setDraftAnonymous,
} from '@second-story/postmortem'
import { useState } from 'react'
import { hashKey, rememberKey } from '../../replica/anonymousKeys.ts'
import { newKey } from '../../replica/ids.ts'
import { SharedText } from '../../replica/SharedText.tsx'
import { useHandedIn } from '../../replica/useHandedIn.ts'
import { useCommand, useDoc } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { toast } from '../../ui/toast.ts'
import { laneExamples, laneLabels } from './labels.ts'
import type { DraftOfPerspective } from './OwnPerspectives.tsx'
import styles from './Perspective.module.css'

interface PerspectiveDraftProps {
  readonly entry: DraftOfPerspective
  readonly isNew: boolean
  readonly mayHandIn: boolean
}

/** One box to begin with, the other lanes one press away. */
export function PerspectiveDraft({ entry, isNew, mayHandIn }: PerspectiveDraftProps) {
  const draft = useDoc('draft')
  const command = useCommand()
  const handedIn = useHandedIn()
  const [asked, setAsked] = useState<readonly Lane[]>([])
  const shown = lanes.filter(
    (lane) => lane === 'saw' || asked.includes(lane) || (entry.lanes[lane] ?? '') !== '',
  )

  const setAnonymous = async (isAnonymous: boolean) => {
    if (!isAnonymous) return setDraftAnonymous(draft, entry.id, null)
    const key = newKey()
    const hash = await hashKey(key)
    rememberKey(hash, key)
    setDraftAnonymous(draft, entry.id, hash)
  }
  const handIn = async () => {
    if (await command('submitPerspective', { entry: entry.id })) handedIn.add(entry.id)
  }
  const discard = () => {
    removeDraft(draft, entry.id)
    if (isEmptyDraft(entry)) return
    toast('Your text is discarded.', {
      action: { label: 'Bring it back', onSelect: () => putDraft(draft, entry) },
    })
  }
  return (
    <section className={styles['writing']} aria-label="Your perspective">
      {shown.map((lane) => (
        <SharedText
          key={lane}
          text={draftText(draft, entry.id, lane)}
          label={laneLabels[lane]}
          multiline
          rows={lane === 'saw' ? 3 : 2}
          autoFocus={(isNew && lane === 'saw') || asked.at(-1) === lane}
          placeholder={laneExamples[lane]}
        />
      ))}
      <div className={styles['lanes']}>
        {lanes
          .filter((lane) => !shown.includes(lane))
          .map((lane) => (
            <Button
              key={lane}
              size="s"
              variant="quiet"
              icon="plus"
              onClick={() => setAsked([...asked, lane])}
            >
              {laneLabels[lane]}
            </Button>
          ))}
      </div>
      <p className={styles['promise']} id={`promise-${entry.id}`}>
        {entry.anonymous
          ? 'Only you can read this now. After the reveal everybody reads it, and nobody can see who wrote it, not even the facilitator: no name is stored. People may still recognise your style.'
          : 'Only you can read this now. After the reveal everybody reads it with your name.'}
      </p>
      <div className={styles['foot']}>
        <Segmented
          label="Who it comes from"
          value={entry.anonymous ? 'anonymous' : 'named'}
          options={[
            { value: 'named', label: 'With my name' },
            { value: 'anonymous', label: 'Anonymous' },
          ]}
          onChange={(who) => void setAnonymous(who === 'anonymous')}
        />
        <span className={styles['gap']} />
        <Button variant="quiet" onClick={discard}>
          Discard
        </Button>
        {mayHandIn && (
          <Button variant="primary" disabled={isEmptyDraft(entry)} onClick={handIn}>
            Hand in
          </Button>
        )}
      </div>
    </section>
  )
}
