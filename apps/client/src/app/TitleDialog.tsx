import { limits } from '@second-story/postmortem'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useAgenda, useCommand } from '../replica/usePostmortem.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'

export function TitleDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const agenda = useAgenda()
  const command = useCommand()
  const [title, setTitle] = useState(agenda.title)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (await command('rename', { title })) props.onOpenChange(false)
  }
  return (
    <Dialog
      {...props}
      title="Change the title"
      footer={
        <Button type="submit" form="title" variant="primary" disabled={title.trim() === ''}>
          Save the title
        </Button>
      }
    >
      <form id="title" onSubmit={save}>
        <TextField label="Title" value={title} maxLength={limits.title} onChange={setTitle} autoFocus />
      </form>
    </Dialog>
  )
}
