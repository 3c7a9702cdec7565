import type { InquiryNode } from '@second-story/postmortem'
import { flattenInquiry } from '@second-story/postmortem'

/** The tree with at most `levels` levels: what lies deeper stands side by side on the last, so that nothing is lost and no renderer runs out of stack. */
export function shallowInquiry(roots: readonly InquiryNode[], levels: number): InquiryNode[] {
  if (levels <= 1) return flattenInquiry(roots).map((node) => ({ ...node, children: [] }))
  return roots.map((node) => ({ ...node, children: shallowInquiry(node.children, levels - 1) }))
}
