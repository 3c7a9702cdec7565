import type { Content, ListNode } from '../node.ts'

interface FlatItem {
  /** 0 = outermost. */
  readonly level: number
  readonly isNumbered: boolean
  readonly content: Content
}

/** Deeper items stand at this depth. */
const deepest = 8

/** Items with their depth → lists within lists. A new list begins where bullets turn into numbers. */
export function nestedLists(items: readonly FlatItem[], level = 0): ListNode[] {
  const lists: { kind: 'list'; isNumbered: boolean; items: { content: Content; children: ListNode[] }[] }[] =
    []
  for (let at = 0; at < items.length; ) {
    const own = items[at]
    if (!own) break
    let end = at + 1
    while (end < items.length && level < deepest && (items[end]?.level ?? 0) > Math.max(level, own.level))
      end++
    const entry = { content: own.content, children: nestedLists(items.slice(at + 1, end), level + 1) }
    const last = lists.at(-1)
    if (last?.isNumbered === own.isNumbered) last.items.push(entry)
    else lists.push({ kind: 'list', isNumbered: own.isNumbered, items: [entry] })
    at = end
  }
  return lists
}
