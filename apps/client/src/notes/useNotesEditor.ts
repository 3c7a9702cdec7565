import { limits } from '@second-story/postmortem'
import { Editor } from '@tiptap/core'
import Collaboration from '@tiptap/extension-collaboration'
import CollaborationCaret from '@tiptap/extension-collaboration-caret'
import { useEffect, useState } from 'react'
import { noteTyping } from '../replica/typing.ts'
import { useDocument, useMe } from '../replica/usePostmortem.ts'
import { toast } from '../ui/toast.ts'
import { guardExtension, hasUncleanNotes } from './guardExtension.ts'
import styles from './NotesPane.module.css'
import { noteExtensions } from './noteExtensions.ts'
import { readableCarets } from './readableCarets.ts'
import { stampExtension } from './stampExtension.ts'
import { useMoment } from './useMoment.ts'

/** What one paste may bring; a transcript of an hour is a tenth of it. */
const maxPaste = limits.longText * 50

/** An editor bound to the notes, or `unclean` when it would delete something of them. Looking and binding are one step. */
export function useNotesEditor(): Editor | 'unclean' | null {
  const { doc, socket } = useDocument('notes')
  const agendaAwareness = useDocument('agenda').socket.awareness
  const { name } = useMe()
  const moment = useMoment()
  const [editor, setEditor] = useState<Editor | 'unclean' | null>(null)
  useEffect(() => {
    const look = () => {
      if (hasUncleanNotes(doc)) return
      doc.off('afterTransaction', look)
      setEditor(open())
    }
    let opened: Editor | null = null
    const letGo = () => {
      opened?.destroy()
      opened = null
      setEditor('unclean')
      doc.on('afterTransaction', look)
    }
    const open = () => {
      opened = new Editor({
        element: document.createElement('div'),
        injectCSS: false,
        extensions: [
          guardExtension(doc, letGo),
          ...noteExtensions,
          stampExtension(moment),
          Collaboration.configure({ document: doc, field: 'notes' }),
          CollaborationCaret.configure({
            provider: { awareness: readableCarets(socket.awareness, doc) },
            user: { name, color: '#23604f' },
          }),
        ],
        editorProps: {
          attributes: {
            class: styles['typing'] ?? '',
            role: 'textbox',
            'aria-label': 'Live notes',
            'aria-multiline': 'true',
          },
          handlePaste: (_view, event) => {
            if ((event.clipboardData?.getData('text/plain').length ?? 0) <= maxPaste) return false
            toast('That is too long to paste into the notes. A line and a link say more.', { tone: 'danger' })
            return true
          },
        },
        onUpdate: ({ transaction }) => {
          if (transaction.docChanged && !transaction.getMeta('y-sync$')) noteTyping(agendaAwareness)
        },
      })
      return opened
    }
    if (hasUncleanNotes(doc)) letGo()
    else setEditor(open())
    return () => {
      doc.off('afterTransaction', look)
      opened?.destroy()
    }
  }, [doc, socket, agendaAwareness, name, moment])
  return editor
}
