import type { Seat } from '@second-story/postmortem'
import type { Editor } from '@tiptap/core'
import Collaboration from '@tiptap/extension-collaboration'
import CollaborationCaret from '@tiptap/extension-collaboration-caret'
import { useEffect, useState } from 'react'
import { noteTyping } from '../replica/typing.ts'
import type { Coach } from '../replica/useCoach.ts'
import { useDocument, useMe } from '../replica/usePostmortem.ts'
import { caretColor } from './caretColor.ts'
import { coachExtension, toNextFinding } from './coachExtension.ts'
import { guardExtension, hasUncleanNotes } from './guardExtension.ts'
import type { NoteDialog } from './noteDialog.ts'
import { noteExtensions } from './noteExtensions.ts'
import { pressNoteKey } from './noteKeys.ts'
import { offerExtension } from './offerExtension.ts'
import type { OfferStore } from './offers.ts'
import { openNotesEditor } from './openNotesEditor.ts'
import { peopleMenu } from './peopleMenu.ts'
import { RoomBelow } from './RoomBelow.ts'
import { readableCarets } from './readableCarets.ts'
import { slashMenu } from './slashMenu.ts'
import { stampExtension } from './stampExtension.ts'
import { useLatest } from './useLatest.ts'
import type { MakeOf } from './useMakeOf.ts'
import { useMoment } from './useMoment.ts'

interface NotesTools {
  readonly offers: OfferStore
  readonly roster: readonly Seat[]
  readonly coach: Coach
  readonly makeOf: MakeOf
  readonly open: (dialog: NoteDialog) => void
}

/** An editor bound to the notes, or `unclean` when it would delete something of them. Looking and binding are one step. */
export function useNotesEditor(tools: NotesTools): Editor | 'unclean' | null {
  const { doc, socket } = useDocument('notes')
  const agendaAwareness = useDocument('agenda').socket.awareness
  const { name, seat } = useMe()
  const moment = useMoment()
  const latest = useLatest(tools)
  const [editor, setEditor] = useState<Editor | 'unclean' | null>(null)
  useEffect(() => {
    const { offers } = latest.current
    const look = () => {
      if (hasUncleanNotes(doc)) return
      doc.off('afterTransaction', look)
      setEditor(open())
    }
    let opened: Editor | null = null
    const letGo = () => {
      opened?.destroy()
      opened = null
      setEditor('unclean')
      doc.on('afterTransaction', look)
    }
    const open = () => {
      opened = openNotesEditor({
        extensions: [
          guardExtension(doc, letGo),
          ...noteExtensions,
          stampExtension(moment),
          RoomBelow,
          coachExtension(() => latest.current.coach),
          offerExtension(offers, [
            {
              char: '/',
              title: 'What a line can become, and what can be put in',
              offers: (editor, range) => slashMenu(editor, range, latest.current),
            },
            {
              char: '@',
              title: 'Mention somebody',
              offers: (editor, range) => peopleMenu(editor, range, latest.current.roster),
            },
          ]),
          Collaboration.configure({ document: doc, field: 'notes' }),
          CollaborationCaret.configure({
            provider: { awareness: readableCarets(socket.awareness, doc) },
            user: { name, color: caretColor(seat) },
          }),
        ],
        onKey: (editor, event) =>
          pressNoteKey(editor, event, { ...latest.current, nextFinding: toNextFinding }),
        onTyped: () => noteTyping(agendaAwareness),
      })
      return opened
    }
    if (hasUncleanNotes(doc)) letGo()
    else setEditor(open())
    return () => {
      doc.off('afterTransaction', look)
      offers.set(null)
      opened?.destroy()
    }
  }, [doc, socket, agendaAwareness, name, seat, moment, latest])
  return editor
}
