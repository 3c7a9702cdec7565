import type { Editor, Range } from '@tiptap/core'
import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import type { SuggestionProps } from '@tiptap/suggestion'
import { Suggestion } from '@tiptap/suggestion'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Offer, OfferStore } from './offers.ts'
import { matching } from './offers.ts'

interface Menu {
  /** The character that opens it. */
  readonly char: '/' | '@'
  readonly title: string
  readonly offers: (editor: Editor, range: Range) => readonly Offer[]
}

/** Menus that a character opens at the caret. They are ours alone: nobody else's typing opens one here. */
export const offerExtension = (store: OfferStore, menus: readonly Menu[]) =>
  Extension.create({
    name: 'offers',
    // Enter and the arrows belong to the open menu first.
    priority: 1_050,
    addProseMirrorPlugins() {
      const { editor } = this
      return menus.map(({ char, title, offers }) =>
        Suggestion<Offer, Offer>({
          editor,
          char,
          pluginKey: new PluginKey(`offers${char}`),
          allow: ({ state, range }) => !state.doc.resolve(range.from).parent.type.spec.code,
          // An open menu stays while others type.
          shouldShow: ({ transaction }) =>
            store.read() !== null || transaction.getMeta(ySyncPluginKey) === undefined,
          items: () => [],
          render: () => {
            const show = ({ range, query, clientRect }: SuggestionProps<Offer, Offer>) => {
              const items = matching(offers(editor, range), query)
              const before = store.read()
              const isSame = before?.items.map(({ id }) => id).join() === items.map(({ id }) => id).join()
              const chosen = isSame ? (before?.chosen ?? 0) : 0
              store.set({ title, items, chosen, rect: clientRect?.() ?? null })
            }
            return {
              onStart: show,
              onUpdate: show,
              onExit: () => store.set(null),
              onKeyDown: ({ event }) => store.press(event),
            }
          },
        }),
      )
    },
  })
