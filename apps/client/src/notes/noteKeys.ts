import type { Editor } from '@tiptap/core'
import { madeKinds, madeTexts } from './madeOf.ts'
import type { NoteDialog } from './noteDialog.ts'
import type { MakeOf } from './useMakeOf.ts'

interface Doing {
  readonly makeOf: MakeOf
  readonly open: (dialog: NoteDialog) => void
  readonly nextFinding: (editor: Editor) => void
}

/**
 * One press each, with Alt and Shift: a letter alone is text, and browsers keep Ctrl for themselves. The key is told by its
 * place, because Alt gives another letter on some keyboards.
 */
export function pressNoteKey(editor: Editor, event: KeyboardEvent, doing: Doing): boolean {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return false
  const letter = event.code.replace('Key', '')
  const kind = madeKinds.find((each) => madeTexts[each].key === letter)
  if (kind) void doing.makeOf(editor, kind)
  else if (letter === 'H') doing.open('pen')
  else if (letter === 'C') doing.nextFinding(editor)
  else return false
  return true
}
