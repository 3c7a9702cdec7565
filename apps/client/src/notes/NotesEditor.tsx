import type { PhaseId } from '@second-story/postmortem'
import { isReviewPhase } from '@second-story/postmortem'
import { EditorContent, useEditorState } from '@tiptap/react'
import { useMemo, useState } from 'react'
import { useCoach } from '../replica/useCoach.ts'
import { useAgenda } from '../replica/usePostmortem.ts'
import { CoachBar } from './CoachBar.tsx'
import { LineFacts } from './LineFacts.tsx'
import { NoteDialogs } from './NoteDialogs.tsx'
import styles from './NotesPane.module.css'
import { NotesReader } from './NotesReader.tsx'
import type { NoteDialog } from './noteDialog.ts'
import { OfferMenu } from './OfferMenu.tsx'
import { createOfferStore } from './offers.ts'
import { Toolbar } from './Toolbar.tsx'
import { UncleanNotes } from './UncleanNotes.tsx'
import { useMakeOf } from './useMakeOf.ts'
import { useNotesEditor } from './useNotesEditor.ts'

/** The scribe's editor. Where it would delete something of the notes, they are shown as readers see them, with an offer. */
export function NotesEditor({ onLook }: { onLook: (phase: PhaseId) => void }) {
  const { roster, phase } = useAgenda()
  const offers = useMemo(createOfferStore, [])
  const makeOf = useMakeOf()
  const coach = useCoach(isReviewPhase(phase) ? 'review' : 'action')
  const [dialog, open] = useState<NoteDialog | null>(null)
  const editor = useNotesEditor({ offers, roster, coach, makeOf, open })
  const isOpen = editor !== null && editor !== 'unclean'
  const isEmpty = useEditorState({
    editor: isOpen ? editor : null,
    selector: ({ editor }) => editor?.isEmpty ?? true,
  })
  if (editor === 'unclean') {
    return (
      <>
        <UncleanNotes />
        <NotesReader />
      </>
    )
  }
  if (editor === null) return null
  return (
    <>
      <Toolbar editor={editor} makeOf={makeOf} open={open} />
      <div className={styles['paper']}>
        {isEmpty && (
          <p className={styles['placeholder']} aria-hidden="true">
            Write what is said, not what you think of it.
          </p>
        )}
        <EditorContent editor={editor} />
      </div>
      <CoachBar editor={editor} coach={coach} />
      <LineFacts editor={editor} onLook={onLook} />
      <OfferMenu editor={editor} store={offers} />
      <NoteDialogs editor={editor} dialog={dialog} onClose={() => open(null)} />
    </>
  )
}
