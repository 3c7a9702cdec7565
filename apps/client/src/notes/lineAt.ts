import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** The block of text that the caret stands in. */
export interface Line {
  readonly node: Node
  readonly at: number
  readonly text: string
  /** Seats that are mentioned in it. */
  readonly mentions: readonly string[]
}

export function lineAt({ selection: { $from } }: EditorState): Line | null {
  const node = $from.parent
  if (!node.isTextblock || $from.depth === 0) return null
  const mentions: string[] = []
  node.forEach((child) => {
    if (child.type.name === 'mention') mentions.push(String(child.attrs['id']))
  })
  return { node, at: $from.before(), text: textOf(node), mentions }
}

/** Its words, with the names of who is mentioned. */
export const textOf = (node: Node): string =>
  node.textBetween(0, node.content.size, '\n', (leaf) =>
    leaf.type.name === 'hardBreak'
      ? '\n'
      : leaf.type.name === 'mention'
        ? `@${String(leaf.attrs['label'])}`
        : '',
  )
