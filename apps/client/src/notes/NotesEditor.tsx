import { limits } from '@second-story/postmortem'
import type { Editor } from '@tiptap/core'
import Collaboration from '@tiptap/extension-collaboration'
import CollaborationCaret from '@tiptap/extension-collaboration-caret'
import { EditorContent, useEditor, useEditorState } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { noteTyping } from '../replica/typing.ts'
import { useDocument, useMe } from '../replica/usePostmortem.ts'
import { toast } from '../ui/toast.ts'
import styles from './NotesPane.module.css'

/** What one paste may bring; a transcript of an hour is a tenth of it. */
const maxPaste = limits.longText * 50

export function NotesEditor() {
  const { doc, socket } = useDocument('notes')
  const agendaAwareness = useDocument('agenda').socket.awareness
  const { name } = useMe()
  const editor = useEditor(
    {
      injectCSS: false,
      extensions: [
        StarterKit.configure({
          undoRedo: false,
          horizontalRule: false,
          link: {
            openOnClick: false,
            protocols: ['http', 'https', 'mailto'],
            isAllowedUri: (url) => /^(https?:|mailto:)/i.test(url),
          },
        }),
        Collaboration.configure({ document: doc, field: 'notes' }),
        CollaborationCaret.configure({
          provider: { awareness: socket.awareness },
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
    },
    [doc, socket],
  )
  const isEmpty = useEditorState({ editor, selector: ({ editor }) => editor?.isEmpty ?? true })
  return (
    <>
      {editor && <Toolbar editor={editor} />}
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

function Toolbar({ editor }: { editor: Editor }) {
  const active = useEditorState({
    editor,
    selector: ({ editor }) => ({
      heading: editor.isActive('heading', { level: 3 }),
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      bullet: editor.isActive('bulletList'),
      numbered: editor.isActive('orderedList'),
      quote: editor.isActive('blockquote'),
      code: editor.isActive('code'),
    }),
  })
  const chain = () => editor.chain().focus()
  const tools = [
    ['Heading', 'H', active.heading, () => chain().toggleHeading({ level: 3 }).run()],
    ['Bold', 'B', active.bold, () => chain().toggleBold().run()],
    ['Italic', 'I', active.italic, () => chain().toggleItalic().run()],
    ['List', '•', active.bullet, () => chain().toggleBulletList().run()],
    ['Numbered list', '1.', active.numbered, () => chain().toggleOrderedList().run()],
    ['Quote', '”', active.quote, () => chain().toggleBlockquote().run()],
    ['Code', '<>', active.code, () => chain().toggleCode().run()],
  ] as const
  return (
    <div className={styles['toolbar']} role="toolbar" aria-label="Format">
      {tools.map(([label, sign, isActive, act]) => (
        <button
          key={label}
          type="button"
          className={styles['tool']}
          aria-label={label}
          aria-pressed={isActive}
          title={label}
          onClick={act}
        >
          {sign}
        </button>
      ))}
    </div>
  )
}
