import type { Editor } from '@tiptap/core'
import { lazy, Suspense } from 'react'
import { LinkDialog } from './LinkDialog.tsx'
import type { NoteDialog } from './noteDialog.ts'
import { PenDialog } from './PenDialog.tsx'

// With it comes all that reads times.
const TranscriptDialog = lazy(() =>
  import('./TranscriptDialog.tsx').then(({ TranscriptDialog }) => ({ default: TranscriptDialog })),
)

interface NoteDialogsProps {
  readonly editor: Editor
  readonly dialog: NoteDialog | null
  readonly onClose: () => void
}

export function NoteDialogs({ editor, dialog, onClose }: NoteDialogsProps) {
  // The focus goes back to the text, where it came from.
  const close = () => {
    onClose()
    if (!editor.isDestroyed) requestAnimationFrame(() => editor.isDestroyed || editor.commands.focus())
  }
  switch (dialog) {
    case 'link':
    case 'image':
      return <LinkDialog key={dialog} editor={editor} kind={dialog} onClose={close} />
    case 'pen':
      return <PenDialog onClose={close} />
    case 'transcript':
      return (
        <Suspense fallback={null}>
          <TranscriptDialog onClose={close} />
        </Suspense>
      )
    case null:
      return null
  }
}
