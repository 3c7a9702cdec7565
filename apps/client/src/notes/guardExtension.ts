import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { isUnclean } from './isUnclean.ts'

const notesOf = (doc: Y.Doc) => doc.getXmlFragment('notes')

export const hasUncleanNotes = (doc: Y.Doc): boolean => notesOf(doc).toArray().some(isUnclean)

/**
 * The editor lets go of the document before it sees something that it would delete. Yjs says so before any observer is
 * called, the binding's own among them.
 */
export const guardExtension = (doc: Y.Doc, letGo: () => void) =>
  Extension.create({
    name: 'guard',
    // Before the binding, whose priority is 1,000.
    priority: 1_100,
    addProseMirrorPlugins: () => [
      new Plugin({
        view: () => {
          const look = (transaction: Y.Transaction) => {
            if (transaction.origin === ySyncPluginKey) return
            if (changedPieces(transaction, notesOf(doc)).some(isUnclean)) letGo()
          }
          doc.on('beforeObserverCalls', look)
          return { destroy: () => doc.off('beforeObserverCalls', look) }
        },
      }),
    ],
  })

/** The pieces at the top of the notes in which this transaction changed something. */
function changedPieces(transaction: Y.Transaction, notes: Y.XmlFragment): unknown[] {
  const pieces = new Set<unknown>()
  for (const type of transaction.changed.keys()) {
    if ((type as unknown) === notes) for (const piece of newPieces(transaction, notes)) pieces.add(piece)
    else {
      const piece = topOf(type, notes)
      if (piece) pieces.add(piece)
    }
  }
  return [...pieces]
}

const newPieces = (transaction: Y.Transaction, notes: Y.XmlFragment) =>
  notes.toArray().filter((piece) => {
    const id = piece._item?.id
    return id && id.clock >= (transaction.beforeState.get(id.client) ?? 0)
  })

/** A type, as a transaction names it. */
type Changed = Parameters<Y.Transaction['changed']['get']>[0]

function topOf(type: Changed, notes: Y.XmlFragment): unknown {
  let at = type
  for (;;) {
    const parent = at._item?.parent
    if (!(parent instanceof Y.AbstractType)) return null
    if ((parent as unknown) === notes) return at._item?.deleted ? null : at
    at = parent
  }
}
