import type { InquiryNode, InquiryPlace } from '@second-story/postmortem'

export type Direction = 'up' | 'down' | 'in' | 'out'

interface Standing {
  readonly parent: InquiryNode | null
  readonly siblings: readonly InquiryNode[]
  readonly index: number
}

/** Where `id` has to go for one step in a direction; null where there is no way. `in`: under the question above it. */
export function moveInTree(
  roots: readonly InquiryNode[],
  id: string,
  direction: Direction,
): InquiryPlace | null {
  const standing = standingOf(roots, id)
  if (!standing) return null
  const { parent, siblings, index } = standing
  const above = siblings[index - 1]
  switch (direction) {
    case 'up':
      return above ? { parent: parent?.id ?? null, before: above.id } : null
    case 'down':
      return siblings[index + 1]
        ? { parent: parent?.id ?? null, before: siblings[index + 2]?.id ?? null }
        : null
    case 'in':
      return above ? { parent: above.id, before: null } : null
    case 'out':
      return parent ? behind(roots, parent.id) : null
  }
}

/** The place next to `id`, behind it. */
export function behind(roots: readonly InquiryNode[], id: string): InquiryPlace | null {
  const standing = standingOf(roots, id)
  if (!standing) return null
  const { parent, siblings, index } = standing
  return { parent: parent?.id ?? null, before: siblings[index + 1]?.id ?? null }
}

/** Where a question stands, in words for whoever does not see it. */
export function sayPlace(roots: readonly InquiryNode[], id: string): string {
  const standing = standingOf(roots, id)
  if (!standing) return 'The question is gone'
  const { parent, siblings, index } = standing
  const place = `${index + 1} of ${siblings.length}`
  return parent ? `Now ${place} under “${parent.question || 'a new question'}”` : `Now ${place} at the top`
}

export function standingOf(roots: readonly InquiryNode[], id: string): Standing | null {
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
