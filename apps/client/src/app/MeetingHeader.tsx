import { lazy, Suspense } from 'react'
import { useAgenda, useMe, useVoices } from '../replica/usePostmortem.ts'
import type { SaveState } from '../replica/useSaveState.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import styles from './MeetingHeader.module.css'
import { MeetingTimer } from './MeetingTimer.tsx'
import { Roster } from './Roster.tsx'
import { SaveIndicator } from './SaveIndicator.tsx'
import { useTheme } from './useTheme.ts'

// Nobody has them open when they join; they are loaded while nothing else is to do.
const PeopleDialog = lazy(() => import('./PeopleDialog.tsx').then((m) => ({ default: m.PeopleDialog })))
const ShareDialog = lazy(() => import('./ShareDialog.tsx').then((m) => ({ default: m.ShareDialog })))
const TitleDialog = lazy(() => import('./TitleDialog.tsx').then((m) => ({ default: m.TitleDialog })))

export type HeaderDialog = 'people' | 'share' | 'title'

interface MeetingHeaderProps {
  readonly save: SaveState
  readonly isNotesOpen: boolean
  readonly onToggleNotes: () => void
  readonly onPark: () => void
  readonly onHelp: () => void
  readonly onFind: () => void
  readonly dialog: HeaderDialog | null
  readonly onDialog: (which: HeaderDialog | null) => void
}

export function MeetingHeader(props: MeetingHeaderProps) {
  const { save, isNotesOpen, onToggleNotes, onPark, onHelp, onFind, dialog: open, onDialog: setOpen } = props
  const { title } = useAgenda()
  const isFacilitator = useMe().role === 'facilitator'
  const mayPark = useMe().role !== 'observer'
  const parked = useVoices().parked.length
  const theme = useTheme()
  const control = { open: true, onOpenChange: (is: boolean) => !is && setOpen(null) }
  const themeLabel = `Use the ${theme.other} theme`

  return (
    <header className={styles['header']}>
      <a href="/" className={styles['home']} aria-label="Second Story, start page">
        <img src="/icon.svg" alt="" width={26} height={26} />
      </a>
      <span className={styles['title']} title={title}>
        {title}
      </span>
      {isFacilitator && (
        <span className={styles['wide']}>
          <IconButton label="Change the title" icon="pencil" onClick={() => setOpen('title')} />
        </span>
      )}
      <span className={styles['wide']}>
        <MeetingTimer />
      </span>
      <span className={styles['gap']} />
      <SaveIndicator save={save} />
      <Roster onOpen={() => setOpen('people')} />
      {mayPark && (
        <Button size="s" variant="quiet" icon="park" onClick={onPark}>
          <span className={styles['word']}>Park an idea</span>
          {parked > 0 && <span className={styles['count']}>{parked}</span>}
        </Button>
      )}
      <span className={styles['wide']}>
        <IconButton label="Find what there is to do (Ctrl K)" icon="search" onClick={onFind} />
        <IconButton label="Live notes" icon="notes" pressed={isNotesOpen} onClick={onToggleNotes} />
        <IconButton label={themeLabel} icon="sun" onClick={theme.toggle} />
        <IconButton label="Keys" icon="keyboard" onClick={onHelp} />
      </span>
      {isFacilitator && (
        <span className={styles['wide']}>
          <Button size="s" variant="primary" icon="share" onClick={() => setOpen('share')}>
            Invite
          </Button>
        </span>
      )}
      <span className={styles['narrow']}>
        <Menu
          label="More"
          trigger={<IconButton label="More" icon="more" />}
          items={[
            {
              label: isNotesOpen ? 'Close the live notes' : 'Live notes',
              icon: 'notes',
              onSelect: onToggleNotes,
            },
            ...(isFacilitator
              ? ([
                  { label: 'Invite people', icon: 'share', onSelect: () => setOpen('share') },
                  { label: 'Change the title', icon: 'pencil', onSelect: () => setOpen('title') },
                ] as const)
              : []),
            { label: 'Find what there is to do', icon: 'search', onSelect: onFind },
            { label: themeLabel, icon: 'sun', onSelect: theme.toggle },
          ]}
        />
      </span>
      <Suspense fallback={null}>
        {open === 'people' && <PeopleDialog {...control} />}
        {open === 'share' && <ShareDialog {...control} />}
        {open === 'title' && <TitleDialog {...control} />}
      </Suspense>
    </header>
  )
}
