import type { ParkedIdea } from '@second-story/postmortem'
import { isReviewPhase, limits } from '@second-story/postmortem'
import { useState } from 'react'
import { hashKey, keyFor, rememberKey } from '../replica/anonymousKeys.ts'
import { CoachedField } from '../replica/CoachedField.tsx'
import { newId, newKey } from '../replica/ids.ts'
import { useAgenda, useCommand, useMe, useVoices } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { toast } from '../ui/toast.ts'
import styles from './ParkDialog.module.css'

/** A solution that comes too early is kept here, out of the way, until the action meeting. */
export function ParkDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { parked } = useVoices()
  const { phase } = useAgenda()
  const { role } = useMe()
  const command = useCommand()
  const [text, setText] = useState('')
  const [isAnonymous, setAnonymous] = useState(false)

  const park = async () => {
    const key = newKey()
    const keyHash = isAnonymous ? await hashKey(key) : undefined
    if (keyHash) rememberKey(keyHash, key)
    if (await command('park', { id: newId(), text, ...(keyHash ? { keyHash } : {}) })) {
      setText('')
      props.onOpenChange(false)
      toast('Parked. It comes back in the action meeting.')
    }
  }
  return (
    <Dialog
      {...props}
      title="Park an idea"
      description="Keep a solution for the action meeting, so that we can go on finding out what happened."
      footer={
        role === 'observer' ? undefined : (
          <Button variant="primary" disabled={text.trim() === ''} onClick={park}>
            Park it
          </Button>
        )
      }
    >
      {role !== 'observer' && (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() !== '') void park()
          }}
        >
          <CoachedField
            coach="action"
            label="The idea"
            placeholder="Let support page the on-call engineer"
            value={text}
            maxLength={limits.shortText}
            onChange={setText}
            autoFocus
          />
          <Checkbox
            checked={isAnonymous}
            onChange={setAnonymous}
            label="Without my name. Nobody can see who parked it, not even the facilitator."
          />
        </form>
      )}
      {parked.length > 0 && (
        <details className={styles['parked']} open={!isReviewPhase(phase)}>
          <summary>
            {parked.length} parked {parked.length === 1 ? 'idea' : 'ideas'}
          </summary>
          <ul>
            {parked.map((idea) => (
              <Parked key={idea.id} idea={idea} />
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  )
}

function Parked({ idea }: { idea: ParkedIdea }) {
  const me = useMe()
  const command = useCommand()
  const key = keyFor(idea.keyHash)
  const isMine = idea.author === me.seat || key !== null
  return (
    <li className={styles['idea']}>
      <span>{idea.text}</span>
      {isMine && (
        <IconButton
          label={`Take back “${idea.text}”`}
          icon="trash"
          onClick={() => command('unpark', { idea: idea.id, ...(key ? { key } : {}) })}
        />
      )}
    </li>
  )
}
