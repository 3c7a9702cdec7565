import type { Finding } from '@second-story/language'
import type { Editor } from '@tiptap/core'
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Listen } from '../replica/loadCoach.ts'
import { announce } from '../ui/announce.ts'
import { positionsOf } from './positionsOf.ts'

/** Words that the coach has something to say about, where they stand now. */
export interface Heard {
  readonly from: number
  readonly to: number
  readonly finding: Finding
}

const key = new PluginKey<DecorationSet>('coach')
const pauseMs = 500
type Place = Heard

/**
 * Marks words at a pause in writing; a keystroke only moves the marks along. A block that has not changed is the same
 * object, and is not listened to again.
 */
export const coachExtension = (listen: () => Listen | null) =>
  Extension.create({
    name: 'coach',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, marks) {
            const heard: unknown = transaction.getMeta(key)
            if (heard instanceof DecorationSet) return heard
            return transaction.docChanged ? marks.map(transaction.mapping, transaction.doc) : marks
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: () => {
          let timer: ReturnType<typeof setTimeout> | undefined
          return {
            update(view, before) {
              if (view.state.doc === before.doc) return
              clearTimeout(timer)
              timer = setTimeout(() => listenNow(view, listen()), pauseMs)
            },
            destroy: () => clearTimeout(timer),
          }
        },
      }),
    ],
  })

/** Listens to the whole text, as when the coach has come or a word was dismissed. */
export const listenAgain = (editor: Editor, listen: Listen | null): void => {
  if (!editor.isDestroyed) listenNow(editor.view, listen)
}

export const heardIn = (editor: Editor): readonly Heard[] =>
  (key.getState(editor.state)?.find() ?? []).map(({ from, to, spec }) => ({
    from,
    to,
    finding: (spec as { finding: Finding }).finding,
  }))

/** The caret goes to the next marked words, and the coach's sentence is said. */
export function toNextFinding(editor: Editor): void {
  const all = [...heardIn(editor)].sort((a, b) => a.from - b.from)
  const next = all.find(({ from }) => from > editor.state.selection.from) ?? all[0]
  if (!next) return announce('The coach has nothing to say')
  const { view, state } = editor
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView())
  view.focus()
  announce(`${next.finding.text}: ${next.finding.why} ${next.finding.rewrite}`)
}

const remembered = new WeakMap<Listen, WeakMap<Node, readonly Place[]>>()

function listenNow(view: EditorView, listen: Listen | null): void {
  // A transaction would end a composition, and with it somebody's half a letter.
  if (view.isDestroyed || view.composing) return
  const { doc } = view.state
  const places = listen ? placesIn(doc, listen) : []
  const now = key.getState(view.state)?.find() ?? []
  const isSame =
    now.length === places.length &&
    places.every(({ from, to, finding }, at) => {
      const mark = now[at]
      return (
        mark?.from === from &&
        mark.to === to &&
        (mark.spec as { finding: Finding }).finding.why === finding.why
      )
    })
  if (isSame) return
  const marks = places.map(({ from, to, finding }) =>
    Decoration.inline(from, to, { class: 'heard' }, { finding }),
  )
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false))
}

function placesIn(doc: Node, listen: Listen): Place[] {
  const known = remembered.get(listen) ?? new WeakMap<Node, readonly Place[]>()
  remembered.set(listen, known)
  const places: Place[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    if (node.type.spec.code) return false
    const own = known.get(node) ?? placesInBlock(node, listen)
    known.set(node, own)
    for (const { from, to, finding } of own) places.push({ from: from + at + 1, to: to + at + 1, finding })
    return false
  })
  return places
}

function placesInBlock(block: Node, listen: Listen): readonly Place[] {
  const { text, at } = positionsOf(block)
  return listen(text).map((finding) => ({ from: at(finding.start), to: at(finding.end), finding }))
}
