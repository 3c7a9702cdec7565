import type { InquiryNode } from '@second-story/postmortem'
import { flattenInquiry } from '@second-story/postmortem'
import { useEffect, useRef } from 'react'
import { useRecord } from '../../replica/usePostmortem.ts'
import styles from './InquiryRoomScreen.module.css'
import { RoomBranch } from './RoomBranch.tsx'
import { useLatestNode } from './useLatestNode.ts'

/** So many questions can be read from the back of the room; more are folded around the one that is worked on. */
const readable = 7

export function InquiryRoomScreen() {
  const { inquiry, factors } = useRecord()
  const latest = useLatestNode(inquiry)
  const count = flattenInquiry(inquiry).length
  const way = wayTo(inquiry, latest)
  const written = factors.filter((factor) => factor.text.trim() !== '')

  // Also when the tree around it has grown. Only the tree is scrolled, never the wall with its heading.
  const tree = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const node = document.getElementById(`wall-${latest}`)
    if (!tree.current || !node || inquiry.length === 0) return
    const wall = tree.current
    const topOf = (element: Element) =>
      element.getBoundingClientRect().top - wall.getBoundingClientRect().top + wall.scrollTop
    // As little as shows it whole, with something below it; and at the top stands a whole question, never half a line.
    const words = [...node.children].findLast((part) => part.tagName === 'P') ?? node
    const end = topOf(words) + words.clientHeight
    const hidden = end <= wall.clientHeight * 0.95 ? 0 : end - wall.clientHeight * 0.8
    const tops = [...wall.querySelectorAll('li')].map(topOf)
    wall.scrollTop = hidden === 0 ? 0 : (tops.find((top) => top >= hidden) ?? hidden)
  }, [latest, inquiry])

  return (
    <div className={styles['screen']} data-factors={written.length > 0}>
      <div ref={tree} className={styles['tree']} data-dense={count > 5}>
        {count === 0 && (
          <p className={styles['waiting']}>What puzzles us most? The first question appears here.</p>
        )}
        <ul>
          {inquiry.map((node) => (
            <RoomBranch
              key={node.id}
              node={node}
              depth={1}
              way={count > readable ? way : null}
              latest={latest}
            />
          ))}
        </ul>
      </div>
      {written.length > 0 && (
        <section className={styles['factors']} data-dense={written.length > 8}>
          <h2>Contributing factors</h2>
          <ul>
            {written.map((factor) => (
              <li key={factor.id}>{factor.text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** The questions from the top down to `id`, and what `id` has led to. */
function wayTo(roots: readonly InquiryNode[], id: string | null): ReadonlySet<string> {
  const waiting = roots.map((node) => [node])
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const end = path.at(-1)
    if (!end) continue
    if (end.id === id) return new Set([...path, ...end.children].map((node) => node.id))
    for (const child of end.children) waiting.push([...path, child])
  }
  return new Set()
}
