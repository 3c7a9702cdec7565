import { Extension } from '@tiptap/core'

/** Escape leaves the text, as in every other field; an open menu is asked first. */
export const leaveExtension = Extension.create({
  name: 'leave',
  priority: 1,
  addKeyboardShortcuts: () => ({ Escape: ({ editor }) => editor.commands.blur() }),
})
