import { EditorContent, useEditorState } from '@tiptap/react'
import styles from './NotesPane.module.css'
import { NotesReader } from './NotesReader.tsx'
import { Toolbar } from './Toolbar.tsx'
import { UncleanNotes } from './UncleanNotes.tsx'
import { useNotesEditor } from './useNotesEditor.ts'

/** The scribe's editor. Where it would delete something of the notes, they are shown as readers see them, with an offer. */
export function NotesEditor() {
  const editor = useNotesEditor()
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
      <Toolbar editor={editor} />
      <div className={styles['paper']}>
        {isEmpty && (
          <p className={styles['placeholder']} aria-hidden="true">
            Write what is said, not what you think of it.
          </p>
        )}
        <EditorContent editor={editor} />
      </div>
    </>
  )
}
