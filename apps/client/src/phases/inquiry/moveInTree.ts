import type { InquiryNode } from '@second-story/postmortem'

export type Direction = 'up' | 'down' | 'in' | 'out'

interface Place {
  readonly parent: InquiryNode | null
  readonly siblings: readonly InquiryNode[]
  readonly index: number
}

/** Where `id` has to go for one step in a direction; null where there is no way. `in`: under the question above it. */
export function moveInTree(
  roots: readonly InquiryNode[],
  id: string,
  direction: Direction,
): { readonly parent: string | null; readonly order: number } | null {
  const place = placeOf(roots, id)
  if (!place) return null
  const { parent, siblings, index } = place
  const above = siblings[index - 1]
  const below = siblings[index + 1]
  switch (direction) {
    case 'up':
      return above ? { parent: parent?.id ?? null, order: between(siblings[index - 2], above) } : null
    case 'down':
      return below ? { parent: parent?.id ?? null, order: between(below, siblings[index + 2]) } : null
    case 'in':
      return above ? { parent: above.id, order: between(above.children.at(-1), undefined) } : null
    case 'out': {
      const outer = parent && placeOf(roots, parent.id)
      if (!outer) return null
      return { parent: outer.parent?.id ?? null, order: between(parent, outer.siblings[outer.index + 1]) }
    }
  }
}

/** Looks at how the tree is nested, not at `node.parent`, which may name a question that is gone. */
function placeOf(roots: readonly InquiryNode[], id: string): Place | null {
  const waiting: { parent: InquiryNode | null; siblings: readonly InquiryNode[] }[] = [
    { parent: null, siblings: roots },
  ]
  for (let level = waiting.pop(); level; level = waiting.pop()) {
    const index = level.siblings.findIndex((node) => node.id === id)
    if (index >= 0) return { ...level, index }
    for (const node of level.siblings) waiting.push({ parent: node, siblings: node.children })
  }
  return null
}

function between(before: InquiryNode | undefined, after: InquiryNode | undefined): number {
  if (before && after) return (before.order + after.order) / 2
  if (after) return after.order - 1
  return (before?.order ?? 0) + 1
}
