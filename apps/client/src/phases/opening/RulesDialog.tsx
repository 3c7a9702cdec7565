import { limits } from '@second-story/postmortem'
import { useState } from 'react'
import { useCommand } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './RulesDialog.module.css'

interface RulesDialogProps {
  readonly rules: readonly string[]
  readonly onClose: () => void
}

/** The facilitator's own words for the rules, one by one. */
export function RulesDialog({ rules, onClose }: RulesDialogProps) {
  const command = useCommand()
  const [drafts, setDrafts] = useState(() => rules.map((text, id) => ({ id, text })))
  const [newest, setNewest] = useState<number | null>(null)
  const written = drafts.map(({ text }) => text.trim()).filter((text) => text !== '')
  const add = () => {
    const id = Math.max(-1, ...drafts.map((draft) => draft.id)) + 1
    setDrafts([...drafts, { id, text: '' }])
    setNewest(id)
  }
  const save = async () => {
    if (await command('setGroundRules', { rules: written })) onClose()
  }
  return (
    <Dialog
      open
      wide
      onOpenChange={onClose}
      title="Change the ground rules"
      description="When they change, everybody is asked anew."
      footer={
        <Button variant="primary" disabled={written.length === 0} onClick={save}>
          Use these rules
        </Button>
      }
    >
      <ol className={styles['rules']}>
        {drafts.map(({ id, text }, index) => (
          <li key={id} className={styles['rule']}>
            <TextField
              label={`Rule ${index + 1}`}
              hideLabel
              multiline
              rows={2}
              autoFocus={id === newest}
              maxLength={limits.shortText}
              value={text}
              onChange={(next) =>
                setDrafts(drafts.map((draft) => (draft.id === id ? { id, text: next } : draft)))
              }
            />
            <IconButton
              label={`Remove rule ${index + 1}`}
              icon="trash"
              onClick={() => setDrafts(drafts.filter((draft) => draft.id !== id))}
            />
          </li>
        ))}
      </ol>
      {drafts.length < limits.groundRules && (
        <Button size="s" variant="quiet" icon="plus" onClick={add}>
          Add a rule
        </Button>
      )}
    </Dialog>
  )
}
