import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { madeKinds, madeTexts } from './madeOf.ts'
import styles from './NotesPane.module.css'
import type { NoteDialog } from './noteDialog.ts'
import { tableMenu } from './tableMenu.ts'
import type { MakeOf } from './useMakeOf.ts'

interface ToolbarProps {
  readonly editor: Editor
  readonly makeOf: MakeOf
  readonly open: (dialog: NoteDialog) => void
}

export function Toolbar({ editor, makeOf, open }: ToolbarProps) {
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
      table: editor.isActive('table'),
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
          data-sign={sign}
          onClick={act}
        />
      ))}
      <IconButton label="Link" icon="link" onClick={() => open('link')} />
      {active.table && (
        <Menu
          label="The table"
          trigger={
            <Button size="s" variant="quiet">
              Table
            </Button>
          }
          items={tableMenu(editor)}
        />
      )}
      <Menu
        label="Make something of this line"
        trigger={
          <Button size="s" variant="quiet" icon="spark">
            Make it …
          </Button>
        }
        items={[
          ...madeKinds.map((kind) => ({
            label: `${madeTexts[kind].label} (Alt Shift ${madeTexts[kind].key})`,
            onSelect: () => void makeOf(editor, kind),
          })),
          { label: 'Bring in a transcript', icon: 'paste', onSelect: () => open('transcript') },
          { label: 'Hand over the pen (Alt Shift H)', icon: 'pencil', onSelect: () => open('pen') },
        ]}
      />
    </div>
  )
}
