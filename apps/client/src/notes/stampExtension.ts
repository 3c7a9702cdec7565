import { Extension } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { stampedBlocks } from './noteExtensions.ts'
import type { Moment } from './useMoment.ts'

const isFromOthers = (transaction: Transaction) => transaction.getMeta(ySyncPluginKey) !== undefined

/** Notes when a block got its first words. Only the scribe who writes it does so: others' blocks are left alone. */
export const stampExtension = (moment: () => Moment) =>
  Extension.create({
    name: 'stamp',
    addProseMirrorPlugins: () => [
      new Plugin({
        appendTransaction(transactions, _before, { doc, tr }) {
          const own = transactions.filter((each) => each.docChanged)
          if (own.length === 0 || own.some(isFromOthers)) return null
          for (const { from, to } of changedRanges(own)) {
            doc.nodesBetween(Math.min(from, doc.content.size), Math.min(to, doc.content.size), (node, at) => {
              if (!node.isTextblock) return true
              const isNew = stampedBlocks.includes(node.type.name) && !node.attrs['at'] && node.textContent
              if (isNew) tr.setNodeMarkup(at, undefined, { ...node.attrs, ...moment() })
              return false
            })
          }
          return tr.docChanged ? tr : null
        },
      }),
    ],
  })

/** Where something was put in, in positions of the document as it is now. */
function changedRanges(transactions: readonly Transaction[]): { from: number; to: number }[] {
  return transactions.flatMap((transaction, index) =>
    transaction.mapping.maps.flatMap((map, step) => {
      const ranges: { from: number; to: number }[] = []
      map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
        const later = [
          transaction.mapping.slice(step + 1),
          ...transactions.slice(index + 1).map(({ mapping }) => mapping),
        ]
        const now = (position: number, side: number) =>
          later.reduce((at, mapping) => mapping.map(at, side), position)
        ranges.push({ from: now(newFrom, -1), to: now(newTo, 1) })
      })
      return ranges
    }),
  )
}
