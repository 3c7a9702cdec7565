import { Extension, getSchema } from '@tiptap/core'
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

/** What notes are made of; with a document behind it, what is not made of this is deleted by the editor's binding. */
export const noteExtensions = [
  StarterKit.configure({
    undoRedo: false,
    horizontalRule: false,
    link: { openOnClick: false, protocols: ['http', 'https', 'mailto'], isAllowedUri: isSafeLink },
  }),
  StampAttributes,
]

export const noteSchema = getSchema(noteExtensions)
