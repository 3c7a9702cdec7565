import type { InquiryNode } from '@second-story/postmortem'
import { useEffect, useRef, useState } from 'react'

/** The question that somebody worked on last, as far as this screen has seen it; else the newest one. */
export function useLatestNode(roots: readonly InquiryNode[]): string | null {
  const seen = useRef(roots)
  const [latest, setLatest] = useState<string | null>(null)
  useEffect(() => {
    const changed = seen.current.length > 0 ? changedNode(seen.current, roots) : null
    seen.current = roots
    if (changed) setLatest(changed)
  }, [roots])
  return latest ?? newest(roots)
}

/** What did not change keeps its identity, so the way down to the change is short. */
function changedNode(before: readonly InquiryNode[], after: readonly InquiryNode[]): string | null {
  const old = new Map(before.map((node) => [node.id, node]))
  for (const node of after) {
    const was = old.get(node.id)
    if (was === node) continue
    if (!was) return node.id
    return changedNode(was.children, node.children) ?? node.id
  }
  return null
}

function newest(roots: readonly InquiryNode[]): string | null {
  let last: InquiryNode | null = null
  const waiting = [...roots]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!last || node.order > last.order) last = node
    waiting.push(...node.children)
  }
  return last?.id ?? null
}
