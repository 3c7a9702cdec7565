import type { Node } from '@tiptap/pm/model'

/** The words of a block, and where in the block an offset into them stands: a name that is mentioned takes one place. */
export function positionsOf(block: Node): { readonly text: string; readonly at: (offset: number) => number } {
  const parts: {
    readonly start: number
    readonly place: number
    readonly length: number
    readonly isText: boolean
  }[] = []
  let text = ''
  block.forEach((child, place) => {
    const words = child.isText
      ? (child.text ?? '')
      : child.type.name === 'mention'
        ? String(child.attrs['label'])
        : '\n'
    parts.push({ start: text.length, place, length: words.length, isText: child.isText })
    text += words
  })
  return {
    text,
    at(offset) {
      const part = parts.findLast(({ start }) => start < offset) ?? parts[0]
      if (!part) return 0
      return part.isText
        ? part.place + Math.max(0, offset - part.start)
        : part.place + (offset > part.start ? 1 : 0)
    },
  }
}
