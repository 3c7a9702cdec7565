import { Extension, getSchema } from '@tiptap/core'
import Mention from '@tiptap/extension-mention'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'

/** Addresses that a note may lead to. */
export const isSafeLink = (url: unknown): boolean =>
  typeof url === 'string' && url.length <= 2_000 && /^(https?:|mailto:)/i.test(url)

/** The blocks that carry a stamp: those that hold the text itself. */
export const stampedBlocks = ['paragraph', 'heading', 'codeBlock']

const stamp = (data: string) => ({
  default: null,
  keepOnSplit: false,
  parseHTML: () => null,
  renderHTML: (attributes: Record<string, unknown>) => {
    const value = attributes[data]
    return typeof value === 'string' && value !== '' ? { [`data-${data}`]: value.slice(0, 100) } : {}
  },
})

/** When a block was written, in which phase, with which event on the screen, and what it was made into. */
const StampAttributes = Extension.create({
  name: 'stampAttributes',
  addGlobalAttributes: () => [
    {
      types: stampedBlocks,
      attributes: { at: stamp('at'), phase: stamp('phase'), event: stamp('event'), became: stamp('became') },
    },
  ],
})

/** A person of the roster. What is pasted can mention nobody: its words are words. */
const MentionNode = Mention.extend({
  addAttributes: () => ({
    id: { default: null, rendered: false },
    label: { default: '', rendered: false },
  }),
  parseHTML: () => [],
  renderHTML: ({ node }) => ['span', { class: 'mention' }, `@${String(node.attrs['label']).slice(0, 80)}`],
  renderText: ({ node }) => `@${String(node.attrs['label'])}`,
  // The menu is our own, the same for people and for commands.
  addProseMirrorPlugins: () => [],
  addKeyboardShortcuts: () => ({}),
})

/** Cells of one column and one row: what spans could claim more columns than any machine has memory for. */
const plainCell = {
  addAttributes: () => ({
    colspan: { default: 1, rendered: false, parseHTML: () => 1 },
    rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
    colwidth: { default: null, rendered: false, parseHTML: () => null },
  }),
}

const tables = [
  // Its plugin repairs tables by itself; nothing writes here that nobody typed.
  Table.extend({ addProseMirrorPlugins: () => [] }),
  TableRow,
  TableHeader.extend(plainCell),
  TableCell.extend(plainCell),
]

/** What notes are made of; with a document behind it, what is not made of this is deleted by the editor's binding. */
export const noteExtensions = [
  StarterKit.configure({
    undoRedo: false,
    horizontalRule: false,
    // It writes a line below whatever comes, also below what others write, and each open editor one of its own.
    trailingNode: false,
    link: { openOnClick: false, protocols: ['http', 'https', 'mailto'], isAllowedUri: isSafeLink },
  }),
  MentionNode,
  ...tables,
  StampAttributes,
]

export const noteSchema = getSchema(noteExtensions)
