import type { ReportNode } from '../node.ts'
import { plainText } from '../node.ts'

/** An id for every heading below the title: of letters, digits and hyphens, and each only once. */
export function anchors(nodes: readonly ReportNode[]): ReadonlyMap<ReportNode, string> {
  const taken = new Map<string, number>()
  const ids = new Map<ReportNode, string>()
  for (const node of nodes) {
    if (node.kind !== 'heading' || node.level === 1) continue
    const words = plainText(node.content)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60)
    const base = node.level === 2 ? words : `s-${words}`
    const times = (taken.get(base) ?? 0) + 1
    taken.set(base, times)
    // The number stands in front, where no heading's own words can imitate it.
    ids.set(node, times === 1 ? base : `${times}-${base}`)
  }
  return ids
}
