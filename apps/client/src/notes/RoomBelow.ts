import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

const closed = ['table', 'codeBlock']

/** Whoever ends the notes with a table gets a line below it to go on; nobody else's editor adds one. */
export const RoomBelow = Extension.create({
  name: 'roomBelow',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _before, { doc, schema, tr }) {
        const isOwn = transactions.some(
          (each) => each.docChanged && each.getMeta(ySyncPluginKey) === undefined,
        )
        const paragraph = schema.nodes['paragraph']
        if (!isOwn || !paragraph || !closed.includes(doc.lastChild?.type.name ?? '')) return null
        return tr.insert(doc.content.size, paragraph.create())
      },
    }),
  ],
})
