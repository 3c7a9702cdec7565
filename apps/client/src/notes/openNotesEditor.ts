import { limits } from '@second-story/postmortem'
import type { Extensions } from '@tiptap/core'
import { Editor } from '@tiptap/core'
import { toast } from '../ui/toast.ts'
import { leaveExtension } from './leaveExtension.ts'
import styles from './NotesPane.module.css'

/** What one paste may bring; a transcript of an hour is a tenth of it. */
const maxPaste = limits.longText * 50

interface OpenOptions {
  readonly extensions: Extensions
  readonly onKey: (editor: Editor, event: KeyboardEvent) => boolean
  readonly onTyped: () => void
}

/** An editor outside of the page, to be put where it belongs. */
export function openNotesEditor({ extensions, onKey, onTyped }: OpenOptions): Editor {
  const editor: Editor = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: [...extensions, leaveExtension],
    editorProps: {
      attributes: {
        class: styles['typing'] ?? '',
        role: 'textbox',
        'aria-label': 'Live notes',
        'aria-multiline': 'true',
        'aria-autocomplete': 'list',
        'aria-haspopup': 'listbox',
      },
      handleKeyDown: (_view, event) => onKey(editor, event),
      handlePaste: (_view, { clipboardData }) => refuse(clipboardData),
      handleDrop: (_view, { dataTransfer }) => refuse(dataTransfer),
    },
    onUpdate: ({ transaction }) => {
      if (transaction.docChanged && !transaction.getMeta('y-sync$')) onTyped()
    },
  })
  return editor
}

/** Whatever else comes is made of what notes are made of, or it is words: the schema has no place for more. */
function refuse(brought: DataTransfer | null): boolean {
  if (!brought) return false
  if (brought.getData('text/plain').length > maxPaste || brought.getData('text/html').length > maxPaste * 4) {
    toast('That is too long to paste into the notes. A line and a link say more.', { tone: 'danger' })
    return true
  }
  const isFileAlone = brought.files.length > 0 && brought.getData('text/plain') === ''
  if (isFileAlone) toast('Files are not kept here. Type /image, and put in where it can be seen.')
  return isFileAlone
}
