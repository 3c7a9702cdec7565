import { replaceText } from '@second-story/postmortem'
import * as Y from 'yjs'
import type { RandomSource } from '../hostile/fuzz/randomSource.ts'
import { randomText, typedOver } from './randomText.ts'

/** Types in a text as a field on the screen does; now and then takes it back, and takes that back. */
export function editText(random: RandomSource, text: Y.Text | null): void {
  if (text === null) return
  if (random.chance(0.9)) return type(random, text)
  const undo = new Y.UndoManager(text)
  type(random, text)
  undo.undo()
  if (random.chance(0.4)) undo.redo()
  undo.destroy()
}

function type(random: RandomSource, text: Y.Text): void {
  const before = text.toString()
  // A whole new text: pasted over all of the old one, or one emoji for another that shares half of its pair.
  if (random.chance(0.15)) {
    const next = random.chance(0.5)
      ? before.replace(/😀|😁|😂/u, random.pick(['😀', '😁', '😂']))
      : randomText(random)
    return replaceText(text, next)
  }
  const { next, caret } = typedOver(random, before)
  replaceText(text, next, Math.min(caret, next.length))
}
