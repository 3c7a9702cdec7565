import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import styles from './NotesPane.module.css'

export function Toolbar({ editor }: { editor: Editor }) {
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
