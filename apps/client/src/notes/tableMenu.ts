import type { Editor } from '@tiptap/core'
import type { MenuItem } from '../ui/Menu.tsx'

/** What can be done with the table that the caret stands in. */
export function tableMenu(editor: Editor): readonly MenuItem[] {
  const chain = () => editor.chain().focus()
  return [
    { label: 'Row below', onSelect: () => chain().addRowAfter().run() },
    { label: 'Row above', onSelect: () => chain().addRowBefore().run() },
    { label: 'Column after', onSelect: () => chain().addColumnAfter().run() },
    { label: 'Column before', onSelect: () => chain().addColumnBefore().run() },
    { label: 'Take this row away', onSelect: () => chain().deleteRow().run() },
    { label: 'Take this column away', onSelect: () => chain().deleteColumn().run() },
    { label: 'Take the table away', danger: true, onSelect: () => chain().deleteTable().run() },
  ]
}
