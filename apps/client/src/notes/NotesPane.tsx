import type { PhaseId } from '@second-story/postmortem'
import { memo } from 'react'
import { useMayWrite } from '../replica/usePostmortem.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { CameFrom } from './CameFrom.tsx'
import { NotesEditor } from './NotesEditor.tsx'
import styles from './NotesPane.module.css'
import { NotesReader } from './NotesReader.tsx'

interface NotesPaneProps {
  readonly onClose: () => void
  readonly onLook: (phase: PhaseId) => void
}

/** The scribe's live notes. Only who may write them gets an editor: an editor deletes from a document what it does not know. */
export const NotesPane = memo(function NotesPane({ onClose, onLook }: NotesPaneProps) {
  const mayWrite = useMayWrite('notes')
  return (
    <>
      <header className={styles['header']}>
        <h2>Live notes</h2>
        <IconButton label="Close the notes" icon="close" onClick={onClose} />
      </header>
      <CameFrom />
      {mayWrite ? <NotesEditor onLook={onLook} /> : <NotesReader />}
    </>
  )
})
