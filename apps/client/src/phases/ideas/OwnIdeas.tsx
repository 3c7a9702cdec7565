import type { DraftEntry } from '@second-story/postmortem'
import { draftText, putDraft, removeDraft } from '@second-story/postmortem'
import { useEffect, useRef, useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { SharedText } from '../../replica/SharedText.tsx'
import { useHandedIn } from '../../replica/useHandedIn.ts'
import { useCommand, useDoc, useDrafts } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './IdeasScreen.module.css'

type IdeaDraft = Extract<DraftEntry, { kind: 'idea' }>

/** Written silently first, so that the first voice does not set the tune. */
export function OwnIdeas() {
  const draft = useDoc('draft')
  const command = useCommand()
  const handedIn = useHandedIn()
  // Several are handed in one after the other, and each must add to what the one before has written.
  const latest = useRef(handedIn)
  useEffect(() => {
    latest.current = handedIn
  }, [handedIn])
  const mine = useDrafts().filter((entry): entry is IdeaDraft => entry.kind === 'idea')
  const [justAdded, setJustAdded] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const writing = mine.filter((entry) => !handedIn.has(entry.id))
  const waiting = mine.filter((entry) => handedIn.has(entry.id))
  const ready = writing.filter((entry) => entry.text.trim() !== '')

  const begin = () => {
    const blank = writing.find((entry) => entry.text.trim() === '')
    const id = blank?.id ?? newId()
    if (!blank) putDraft(draft, { kind: 'idea', id, text: '' })
    setJustAdded(id)
  }
  const handIn = async () => {
    setSending(true)
    for (const entry of writing) {
      if (entry.text.trim() === '') removeDraft(draft, entry.id)
      else if (await command('submitPerspective', { entry: entry.id })) latest.current.add(entry.id)
      else break
    }
    setSending(false)
  }
  const takeBack = async (id: string) => {
    if (!(await command('recallPerspective', { entry: id }))) return
    handedIn.delete(id)
    setJustAdded(id)
  }
  return (
    <Section
      title="Your ideas"
      hint="Only you see these. The facilitator reveals everybody's together, shuffled and without names."
    >
      <ul className={styles['list']}>
        {writing.map((entry) => (
          <li
            key={entry.id}
            className={styles['row']}
            onFocus={() => entry.id === justAdded && setJustAdded(null)}
          >
            <SharedText
              text={draftText(draft, entry.id, 'text')}
              label="Your idea"
              hideLabel
              coach="action"
              placeholder="Let support page the on-call engineer"
              autoFocus={entry.id === justAdded}
              onEnter={begin}
              onEmptyBackspace={() => removeDraft(draft, entry.id)}
            />
            <IconButton label="Discard this idea" icon="trash" onClick={() => removeDraft(draft, entry.id)} />
          </li>
        ))}
        {waiting.map((entry) => (
          <li key={entry.id} className={styles['row']} data-waiting="true">
            <span className={styles['text']}>{entry.text}</span>
            <Chip tone="ok" icon="check">
              handed in
            </Chip>
            <Button size="s" variant="quiet" onClick={() => takeBack(entry.id)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Button icon="plus" onClick={begin}>
          Write an idea
        </Button>
        {ready.length > 0 && (
          <Button variant="primary" disabled={isSending} onClick={handIn}>
            {ready.length === 1 ? 'Hand in' : `Hand in all ${ready.length}`}
          </Button>
        )}
        {waiting.length > 0 && ready.length === 0 && (
          <span className={styles['muted']}>More may follow until the facilitator reveals.</span>
        )}
      </div>
    </Section>
  )
}
