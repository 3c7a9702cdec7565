import type { InquiryNode } from '@second-story/postmortem'
import { flattenInquiry } from '@second-story/postmortem'
import styles from './InquiryRoomScreen.module.css'

interface RoomBranchProps {
  readonly node: InquiryNode
  readonly depth: number
  /** The questions to show in full; null: all of them. */
  readonly way: ReadonlySet<string> | null
  readonly latest: string | null
}

const drawnDepth = 40

export function RoomBranch({ node, depth, way, latest }: RoomBranchProps) {
  const isFull = way === null || way.has(node.id)
  const below = isFull ? 0 : flattenInquiry(node.children).length
  return (
    <li
      className={styles['branch']}
      id={`wall-${node.id}`}
      data-full={isFull}
      data-latest={node.id === latest}
    >
      <p className={styles['question']}>
        {node.question || (node.way === 'why' ? 'Why …?' : 'How …?')}
        {below > 0 && <span className={styles['below']}> and {below} more below</span>}
      </p>
      {isFull && node.answer && <p className={styles['answer']}>{node.answer}</p>}
      {isFull && node.children.length > 0 && depth < drawnDepth && (
        <ul className={styles['children']}>
          {node.children.map((child) => (
            <RoomBranch key={child.id} node={child} depth={depth + 1} way={way} latest={latest} />
          ))}
        </ul>
      )}
    </li>
  )
}
