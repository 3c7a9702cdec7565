import type { Finding } from '@second-story/language'
import type { Editor } from '@tiptap/core'
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { askCoach } from '../replica/askCoach.ts'
import type { Coach } from '../replica/useCoach.ts'
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
export const coachExtension = (coach: () => Coach) =>
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
              timer = setTimeout(() => void listenNow(view, coach()), pauseMs)
            },
            destroy: () => clearTimeout(timer),
          }
        },
      }),
    ],
  })

/** Listens to the whole text, as when the coach has come or a word was dismissed. */
export const listenAgain = (editor: Editor, coach: Coach): void => {
  if (!editor.isDestroyed) void listenNow(editor.view, coach)
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

/** Places within a block that was listened to. */
const remembered = {
  review: new WeakMap<Node, readonly Place[]>(),
  action: new WeakMap<Node, readonly Place[]>(),
}

async function listenNow(view: EditorView, coach: Coach): Promise<void> {
  const known = remembered[coach.phase]
  const strange = blocksOf(view.state.doc).flatMap(({ node }) => (known.has(node) ? [] : [node]))
  if (strange.length > 0) {
    const written = strange.map(positionsOf)
    const answers = await askCoach(
      coach.phase,
      written.map(({ text }) => text),
    ).catch(() => null)
    // Without a connection there is no coach, and one writes on.
    if (!answers) return
    for (const [index, block] of strange.entries()) {
      const at = written[index]?.at ?? (() => 0)
      const places = (answers[index] ?? []).map((finding) => ({
        from: at(finding.start),
        to: at(finding.end),
        finding,
      }))
      known.set(block, places)
    }
  }
  mark(view, coach)
}

/** Blocks that were typed in meanwhile are another object by now: they wait for the next pause. */
function mark(view: EditorView, { phase, isFine }: Coach): void {
  // A transaction would end a composition, and with it somebody's half a letter.
  if (view.isDestroyed || view.composing) return
  const { doc } = view.state
  const places = blocksOf(doc).flatMap(({ node, at }) =>
    (remembered[phase].get(node) ?? [])
      .filter(({ finding }) => !isFine(finding))
      .map(({ from, to, finding }) => ({ from: from + at + 1, to: to + at + 1, finding })),
  )
  if (isSame(places, key.getState(view.state)?.find() ?? [])) return
  const marks = places.map(({ from, to, finding }) =>
    Decoration.inline(from, to, { class: 'heard' }, { finding }),
  )
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false))
}

const isSame = (places: readonly Place[], marks: readonly Decoration[]): boolean =>
  marks.length === places.length &&
  places.every(({ from, to, finding }, index) => {
    const mark = marks[index]
    const before = mark?.spec as { finding: Finding } | undefined
    return mark?.from === from && mark.to === to && before?.finding.why === finding.why
  })

function blocksOf(doc: Node): { readonly node: Node; readonly at: number }[] {
  const blocks: { node: Node; at: number }[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    if (!node.type.spec.code) blocks.push({ node, at })
    return false
  })
  return blocks
}
