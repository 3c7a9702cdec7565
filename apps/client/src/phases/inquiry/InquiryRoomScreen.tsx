import type { InquiryNode } from '@second-story/postmortem'
import { flattenInquiry } from '@second-story/postmortem'
import { useRecord } from '../../replica/usePostmortem.ts'
import styles from './InquiryRoomScreen.module.css'

const drawnDepth = 40

export function InquiryRoomScreen() {
  const { inquiry, factors } = useRecord()
  const nodes = flattenInquiry(inquiry).length
  return (
    <div className={styles['screen']} data-dense={nodes > 8}>
      {inquiry.length === 0 && <p className={styles['answer']}>The first question appears here.</p>}
      <ul>
        {inquiry.map((node) => (
          <Branch key={node.id} node={node} depth={1} />
        ))}
      </ul>
      {factors.length > 0 && (
        <section className={styles['factors']}>
          <h2>Contributing factors</h2>
          <ul>
            {factors.map((factor) => (
              <li key={factor.id}>{factor.text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Branch({ node, depth }: { node: InquiryNode; depth: number }) {
  return (
    <li className={styles['branch']}>
      <p className={styles['question']}>{node.question || (node.way === 'why' ? 'Why …?' : 'How …?')}</p>
      {node.answer && <p className={styles['answer']}>{node.answer}</p>}
      {node.children.length > 0 && depth < drawnDepth && (
        <ul className={styles['children']}>
          {node.children.map((child) => (
            <Branch key={child.id} node={child} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  )
}
