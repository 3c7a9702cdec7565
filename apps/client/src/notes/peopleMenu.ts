import type { Seat } from '@second-story/postmortem'
import type { Editor, Range } from '@tiptap/core'
import type { Offer } from './offers.ts'

/** Whom an @ can mention: everybody with a seat, and no screen on a wall. */
export const peopleMenu = (editor: Editor, range: Range, roster: readonly Seat[]): readonly Offer[] =>
  roster
    .filter((seat) => !seat.isRoomView)
    .map((seat) => ({
      id: seat.id,
      label: seat.name,
      alias: seat.function,
      ...(seat.function ? { hint: seat.function } : {}),
      onSelect: () =>
        void editor
          .chain()
          .focus()
          .insertContentAt(range, [
            { type: 'mention', attrs: { id: seat.id, label: seat.name } },
            { type: 'text', text: ' ' },
          ])
          .run(),
    }))
