import type { InquiryNode } from '@second-story/postmortem'
import { memo, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './InquiryBranch.module.css'
import { InquiryQuestion } from './InquiryQuestion.tsx'

interface InquiryBranchProps {
  readonly node: InquiryNode
  readonly depth: number
}

/** A hostile chain is cut here: the rest is named, not drawn. */
const drawnDepth = 60

/** One question with its answer, and the questions that its answer raised. */
export const InquiryBranch = memo(function InquiryBranch({ node, depth }: InquiryBranchProps) {
  const [isFolded, setFolded] = useState(false)
  const below = node.children.length
  return (
    <li className={styles['branch']} data-depth={Math.min(depth, 9)}>
      <InquiryQuestion node={node} depth={depth} isFolded={isFolded} onFold={() => setFolded(!isFolded)} />
      {isFolded && below > 0 && (
        <div className={styles['folded']}>
          <Button size="s" variant="quiet" icon="down" onClick={() => setFolded(false)}>
            {below === 1 ? '1 branch is folded away' : `${below} branches are folded away`}
          </Button>
        </div>
      )}
      {!isFolded && below > 0 && depth < drawnDepth && (
        <ul className={styles['children']}>
          {node.children.map((child) => (
            <InquiryBranch key={child.id} node={child} depth={depth + 1} />
          ))}
        </ul>
      )}
      {below > 0 && depth >= drawnDepth && (
        <p className={styles['folded']}>Deeper questions stand in the report.</p>
      )}
    </li>
  )
})
