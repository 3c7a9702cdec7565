import type { DraftEntry, Lane } from '@second-story/postmortem'
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
import { newId, newKey } from '../../replica/ids.ts'
import { SharedText } from '../../replica/SharedText.tsx'
import { useHandedIn } from '../../replica/useHandedIn.ts'
import { useCommand, useDoc, useDrafts, useMayWrite } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { laneLabels } from './labels.ts'
import styles from './Perspective.module.css'

type PerspectiveDraft = Extract<DraftEntry, { kind: 'perspective' }>

/** My own account of an event: private until I hand it in and the facilitator reveals all of them together. */
export function PerspectiveComposer({ event }: { event: string | null }) {
  const draft = useDoc('draft')
  const mayWrite = useMayWrite('draft')
  const [justBegun, setJustBegun] = useState<string | null>(null)
  const drafts = useDrafts().filter(
    (each): each is PerspectiveDraft => each.kind === 'perspective' && each.event === event,
  )
  if (!mayWrite) return null
  const begin = () => {
    const id = newId()
    putDraft(draft, { kind: 'perspective', id, event, lanes: {}, anonymous: false, keyHash: null })
    setJustBegun(id)
  }
  return (
    <>
      {drafts.map((entry) => (
        <Writing key={entry.id} entry={entry} isNew={entry.id === justBegun} />
      ))}
      {drafts.length === 0 && (
        <Button className={styles['begin']} icon="pencil" onClick={begin}>
          Write what you saw
        </Button>
      )}
    </>
  )
}

function Writing({ entry, isNew }: { entry: PerspectiveDraft; isNew: boolean }) {
  const draft = useDoc('draft')
  const command = useCommand()
  const handedIn = useHandedIn()
  const [asked, setAsked] = useState<readonly Lane[]>([])
  const shown = lanes.filter(
    (lane) => lane === 'saw' || asked.includes(lane) || (entry.lanes[lane] ?? '') !== '',
  )
  const isHandedIn = handedIn.has(entry.id)

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
  const takeBack = async () => {
    if (await command('recallPerspective', { entry: entry.id })) handedIn.delete(entry.id)
  }

  if (isHandedIn) {
    return (
      <div className={styles['waiting']}>
        <p>
          <strong>Handed in.</strong> It appears when the facilitator reveals all texts together
          {entry.anonymous ? ', without your name' : ''}.
        </p>
        <Button size="s" onClick={takeBack}>
          Take it back
        </Button>
      </div>
    )
  }
  return (
    <div className={styles['writing']}>
      {shown.map((lane) => (
        <SharedText
          key={lane}
          text={draftText(draft, entry.id, lane)}
          label={laneLabels[lane]}
          multiline
          rows={lane === 'saw' ? 3 : 2}
          autoFocus={(isNew && lane === 'saw') || asked.at(-1) === lane}
          placeholder={
            lane === 'saw'
              ? 'At 09:10 two customers wrote that they could not log in. I thought of the mail from Tuesday.'
              : ''
          }
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
        <Button size="s" variant="quiet" onClick={() => removeDraft(draft, entry.id)}>
          Discard
        </Button>
        <Button size="s" variant="primary" disabled={isEmptyDraft(entry)} onClick={handIn}>
          Hand in
        </Button>
      </div>
      <p className={styles['promise']}>
        {entry.anonymous
          ? 'Only you can read this now. After the reveal everybody reads it, and nobody can see who wrote it, not even the facilitator: no name is stored. People may still recognise your style.'
          : 'Only you can read this now. After the reveal everybody reads it with your name.'}
      </p>
    </div>
  )
}
