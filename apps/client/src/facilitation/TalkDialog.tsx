import { limits } from '@second-story/postmortem'
import { useState } from 'react'
import { useCommand } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { toast } from '../ui/toast.ts'

/** Some things are easier to say to one person. */
export function TalkDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const command = useCommand()
  const [about, setAbout] = useState('')
  const say = async (wished: boolean) => {
    if (!(await command('wishToTalk', { wished, ...(wished ? { about } : {}) }))) return
    props.onOpenChange(false)
    setAbout('')
    toast(wished ? 'The facilitators know, and nobody else.' : 'Taken back.')
  }
  return (
    <Dialog
      {...props}
      title="Talk about it one to one"
      description="Only the facilitators see your name and what you write here. It stands in no report and in no log."
      footer={
        <>
          <Button variant="quiet" onClick={() => say(false)}>
            Take my wish back
          </Button>
          <Button variant="primary" onClick={() => say(true)}>
            Ask for a talk
          </Button>
        </>
      }
    >
      <TextField
        label="What about? You can leave it empty."
        value={about}
        onChange={setAbout}
        maxLength={limits.shortText}
        autoFocus
      />
    </Dialog>
  )
}
