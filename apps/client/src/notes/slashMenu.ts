import type { Editor, Range } from '@tiptap/core'
import { madeKinds, madeTexts } from './madeOf.ts'
import type { NoteDialog } from './noteDialog.ts'
import type { Offer } from './offers.ts'
import type { MakeOf } from './useMakeOf.ts'

interface Doing {
  readonly makeOf: MakeOf
  readonly open: (dialog: NoteDialog) => void
}

/** What a slash offers: to make something of the line, to give it a form, to put something in. */
export function slashMenu(editor: Editor, range: Range, { makeOf, open }: Doing): readonly Offer[] {
  const chain = () => editor.chain().focus().deleteRange(range)
  const offer = (id: string, label: string, alias: string, onSelect: () => void, hint?: string): Offer => ({
    id,
    label,
    alias,
    onSelect,
    ...(hint ? { hint } : {}),
  })
  const opening = (dialog: NoteDialog) => () => {
    chain().run()
    open(dialog)
  }
  const time = () => `${new Date().toTimeString().slice(0, 5)} `
  return [
    ...madeKinds.map((kind) =>
      offer(
        kind,
        `Make it: ${madeTexts[kind].label.toLowerCase()}`,
        'turn into',
        () => {
          chain().run()
          void makeOf(editor, kind)
        },
        `Alt ⇧ ${madeTexts[kind].key}`,
      ),
    ),
    offer('heading', 'Heading', 'title', () => chain().setHeading({ level: 3 }).run()),
    offer('bullet', 'List', 'bullets', () => chain().toggleBulletList().run()),
    offer('numbered', 'Numbered list', 'ordered', () => chain().toggleOrderedList().run()),
    offer('quote', 'Quote', 'blockquote', () => chain().toggleBlockquote().run()),
    offer('code', 'Code', 'log block', () => chain().toggleCodeBlock().run()),
    offer('table', 'Table', 'grid columns', () =>
      chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    ),
    offer('time', 'The time now', 'clock', () => chain().insertContent(time()).run()),
    offer('link', 'Link', 'url address', opening('link')),
    offer('image', 'Image by its address', 'picture graph screenshot', opening('image')),
    offer('transcript', 'Bring in a transcript', 'vtt srt import call', opening('transcript')),
    offer('pen', 'Hand over the pen', 'scribe', opening('pen'), 'Alt ⇧ H'),
  ]
}
