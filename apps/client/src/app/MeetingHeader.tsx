import { limits } from '@second-story/postmortem'
import { useState } from 'react'
import { useAgenda, useCommand, useMe, useVoices } from '../replica/usePostmortem.ts'
import { usePresence } from '../replica/usePresence.ts'
import type { SaveState } from '../replica/useSaveState.ts'
import { Avatar } from '../ui/Avatar.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { TextField } from '../ui/TextField.tsx'
import styles from './MeetingHeader.module.css'
import { MeetingTimer } from './MeetingTimer.tsx'
import { PeopleDialog } from './PeopleDialog.tsx'
import { SaveIndicator } from './SaveIndicator.tsx'
import { ShareDialog } from './ShareDialog.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'

interface MeetingHeaderProps {
  readonly save: SaveState
  readonly isNotesOpen: boolean
  readonly onToggleNotes: () => void
  readonly onPark: () => void
}

const facesShown = 5

export function MeetingHeader({ save, isNotesOpen, onToggleNotes, onPark }: MeetingHeaderProps) {
  const agenda = useAgenda()
  const { role } = useMe()
  const { online } = usePresence()
  const parked = useVoices().parked.length
  const [open, setOpen] = useState<'people' | 'share' | 'title' | null>(null)
  const people = agenda.roster
    .filter((seat) => !seat.isRoomView)
    .sort((a, b) => Number(online.includes(b.id)) - Number(online.includes(a.id)))
  const control = (name: typeof open) => ({
    open: open === name,
    onOpenChange: (is: boolean) => setOpen(is ? name : null),
  })

  return (
    <header className={styles['header']}>
      <a href="/" className={styles['home']} aria-label="Second Story, start page">
        <img src="/icon.svg" alt="" width={26} height={26} />
      </a>
      <span className={styles['title']} title={agenda.title}>
        {agenda.title}
      </span>
      {role === 'facilitator' && (
        <span className={styles['rename']}>
          <IconButton label="Change the title" icon="pencil" onClick={() => setOpen('title')} />
        </span>
      )}
      <MeetingTimer />
      <span className={styles['gap']} />
      <SaveIndicator save={save} />
      <button
        type="button"
        className={styles['people']}
        onClick={() => setOpen('people')}
        aria-label={`People: ${online.length} here, ${people.length} in all`}
      >
        {people.slice(0, facesShown).map((seat) => (
          <Avatar key={seat.id} name={seat.name} away={!online.includes(seat.id)} />
        ))}
        {people.length > facesShown && <span className={styles['more']}>+{people.length - facesShown}</span>}
      </button>
      {role !== 'observer' && (
        <Button size="s" variant="quiet" icon="park" onClick={onPark}>
          <span className={styles['word']}>Park an idea</span>
          {parked > 0 && <span className={styles['count']}>{parked}</span>}
        </Button>
      )}
      <IconButton label="Live notes" icon="notes" pressed={isNotesOpen} onClick={onToggleNotes} />
      <span className={styles['wide']}>
        <ThemeToggle />
      </span>
      {role === 'facilitator' && (
        <Button size="s" variant="primary" icon="share" onClick={() => setOpen('share')}>
          <span className={styles['word']}>Invite</span>
        </Button>
      )}
      <PeopleDialog {...control('people')} />
      {role === 'facilitator' && <ShareDialog {...control('share')} />}
      {open === 'title' && <TitleDialog {...control('title')} />}
    </header>
  )
}

function TitleDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const agenda = useAgenda()
  const command = useCommand()
  const [title, setTitle] = useState(agenda.title)
  const save = async () => {
    if (await command('rename', { title })) props.onOpenChange(false)
  }
  return (
    <Dialog
      {...props}
      title="Change the title"
      footer={
        <Button variant="primary" disabled={title.trim() === ''} onClick={save}>
          Save the title
        </Button>
      }
    >
      <TextField label="Title" value={title} maxLength={limits.title} onChange={setTitle} />
    </Dialog>
  )
}
