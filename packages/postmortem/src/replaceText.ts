import type * as Y from 'yjs'

/**
 * Turns `text` into `next` with one deletion and one insertion, so that others' cursors and concurrent edits stay put.
 * Edits are aligned to code points: replicas diverge when the two halves of an emoji are edited apart (yjs #303).
 * `caret` is the UTF-16 index in `next` behind the user's edit; it settles which of two equal letters was typed.
 */
export function replaceText(text: Y.Text, next: string, caret = next.length): void {
  const before = text.toString()
  const after = next.toWellFormed()
  if (before === after) return
  const { start, endBefore, endAfter } = changedRange(before, after, caret)
  if (endBefore > start) text.delete(start, endBefore - start)
  if (endAfter > start) text.insert(start, after.slice(start, endAfter))
}

function changedRange(before: string, after: string, caret: number) {
  let endBefore = before.length
  let endAfter = after.length
  while (endBefore > 0 && endAfter > caret && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore--
    endAfter--
  }
  let start = 0
  while (start < endBefore && start < endAfter && before[start] === after[start]) start++
  while (endBefore > start && endAfter > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore--
    endAfter--
  }
  if (splitsPair(before, start) || splitsPair(after, start)) start--
  if (splitsPair(before, endBefore) || splitsPair(after, endAfter)) {
    endBefore++
    endAfter++
  }
  return { start, endBefore, endAfter }
}

const splitsPair = (text: string, index: number) =>
  index > 0 && index < text.length && isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index))
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
