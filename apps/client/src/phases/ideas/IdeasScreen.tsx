import type { DraftEntry } from '@second-story/postmortem'
import {
  addIdea,
  draftText,
  ideaText,
  putDraft,
  recapSnapshot,
  removeDraft,
  removeIdea,
} from '@second-story/postmortem'
import { useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { SharedText } from '../../replica/SharedText.tsx'
import { useHandedIn } from '../../replica/useHandedIn.ts'
import {
  useCommand,
  useDoc,
  useDrafts,
  useIdeas,
  useMayWrite,
  useRecord,
  useVoices,
} from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Section } from '../../ui/Section.tsx'
import { RevealBar } from '../timeline/RevealBar.tsx'
import styles from './IdeasScreen.module.css'

type IdeaDraft = Extract<DraftEntry, { kind: 'idea' }>

export function IdeasScreen() {
  const actions = useDoc('actions')
  const ideas = useIdeas()
  const mayWrite = useMayWrite('actions')
  const { parked } = recapSnapshot({ record: useRecord(), voices: useVoices(), ideas })
  return (
    <div className={styles['screen']}>
      <RevealBar what="ideas" />
      {mayWrite && <OwnIdeas />}
      {mayWrite && parked.length > 0 && (
        <Section title="From the parking lot" hint="Still needed, now that we know more?">
          <ul className={styles['list']}>
            {parked.map((idea) => (
              <li key={idea.id} className={styles['row']}>
                <span className={styles['text']}>{idea.text}</span>
                <Button
                  size="s"
                  icon="plus"
                  onClick={() => addIdea(actions, { id: newId(), text: idea.text, parked: idea.id })}
                >
                  Take it up
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title="On the table"
        hint="Everybody may sharpen the wording. Nobody is promised anything yet."
      >
        {ideas.length === 0 && (
          <p className={styles['muted']}>Nothing yet. Ideas appear when the facilitator reveals them.</p>
        )}
        <ul className={styles['list']}>
          {ideas.map((idea) => (
            <li key={idea.id} className={styles['row']}>
              <SharedText
                text={ideaText(actions, idea.id, 'text')}
                label="Idea"
                hideLabel
                coach="action"
                readOnly={!mayWrite}
              />
              {idea.parked && <Chip icon="park">parked</Chip>}
              {mayWrite && (
                <IconButton
                  label="Remove this idea"
                  icon="trash"
                  onClick={() => removeIdea(actions, idea.id)}
                />
              )}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

/** Written silently first, so that the first voice does not set the tune. */
function OwnIdeas() {
  const draft = useDoc('draft')
  const command = useCommand()
  const handedIn = useHandedIn()
  const mine = useDrafts().filter((entry): entry is IdeaDraft => entry.kind === 'idea')
  const [justAdded, setJustAdded] = useState<string | null>(null)
  const writing = mine.filter((entry) => !handedIn.has(entry.id))
  const waiting = mine.filter((entry) => handedIn.has(entry.id))

  const begin = () => {
    const id = newId()
    putDraft(draft, { kind: 'idea', id, text: '' })
    setJustAdded(id)
  }
  const handIn = async () => {
    for (const entry of writing) {
      if (entry.text.trim() === '') removeDraft(draft, entry.id)
      else if (await command('submitPerspective', { entry: entry.id })) handedIn.add(entry.id)
    }
  }
  return (
    <Section
      title="Your ideas"
      hint="Only you see these until the facilitator reveals everybody's together, without names."
      actions={
        <>
          <Button icon="plus" onClick={begin}>
            Write an idea
          </Button>
          {writing.some((entry) => entry.text.trim() !== '') && (
            <Button variant="primary" onClick={handIn}>
              Hand in
            </Button>
          )}
        </>
      }
    >
      <ul className={styles['list']}>
        {writing.map((entry) => (
          <li key={entry.id} className={styles['row']}>
            <SharedText
              text={draftText(draft, entry.id, 'text')}
              label="Your idea"
              hideLabel
              coach="action"
              placeholder="Let support page the on-call engineer"
              autoFocus={entry.id === justAdded}
              onEnter={begin}
            />
            <IconButton label="Discard this idea" icon="trash" onClick={() => removeDraft(draft, entry.id)} />
          </li>
        ))}
        {waiting.map((entry) => (
          <li key={entry.id} className={styles['row']}>
            <span className={styles['text']}>{entry.text}</span>
            <Chip tone="ok" icon="check">
              handed in
            </Chip>
          </li>
        ))}
      </ul>
    </Section>
  )
}
