import type { InquiryNode, WayOfAsking } from '@second-story/postmortem'
import { addFactor, nodeText, removeNode, setCites, setWay } from '@second-story/postmortem'
import { memo, useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { toast } from '../../ui/toast.ts'
import { timeLabel } from '../timeline/formatTime.ts'
import styles from './InquiryScreen.module.css'
import { stopsAtPersonOrTool, suggestedQuestions } from './suggestedQuestions.ts'

interface InquiryBranchProps {
  readonly node: InquiryNode
  readonly depth: number
  readonly justAdded: string | null
  readonly onAsk: (way: WayOfAsking, parent: string | null, question?: string) => void
}

const habit = 5
/** Deeper branches stay at this indent, and a hostile chain is cut here: the rest is named, not drawn. */
const drawnDepth = 60

/** One question with its answer, and the questions that its answer raised. */
export const InquiryBranch = memo(function InquiryBranch({
  node,
  depth,
  justAdded,
  onAsk,
}: InquiryBranchProps) {
  const record = useDoc('record')
  const { timeline, summary, factors } = useRecord()
  const mayWrite = useMayWrite('record')
  const [isWorking, setWorking] = useState(false)
  const isFactor = factors.some((factor) => factor.node === node.id)
  const cited = timeline.filter((event) => node.cites.includes(event.id))
  const other = node.way === 'why' ? 'how' : 'why'

  const toggleCite = (id: string) =>
    setCites(
      record,
      node.id,
      node.cites.includes(id) ? node.cites.filter((each) => each !== id) : [...node.cites, id],
    )
  const makeFactor = () => {
    addFactor(record, { id: newId(), text: node.answer.trim(), node: node.id })
    toast('It is among the contributing factors now.')
  }
  return (
    <li className={styles['branch']} data-depth={Math.min(depth, 8)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only watches where the focus is, to show what can be done there */}
      <div
        className={styles['node']}
        onFocus={() => setWorking(true)}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setWorking(false)}
      >
        <div className={styles['question']}>
          <span className={styles['way']} data-way={node.way}>
            {node.way === 'why' ? 'Why' : 'How'}
          </span>
          <SharedText
            text={nodeText(record, node.id, 'question')}
            label={`Question, level ${depth}`}
            hideLabel
            readOnly={!mayWrite}
            autoFocus={node.id === justAdded}
            placeholder={node.way === 'why' ? 'Why …?' : 'How did it come to make sense that …?'}
            strong
          />
          {mayWrite && (
            <Menu
              label="More for this question"
              trigger={<IconButton label="More for this question" icon="more" />}
              items={[
                {
                  label: `Ask it as “${other} …?”`,
                  icon: 'branch',
                  onSelect: () => setWay(record, node.id, other),
                },
                {
                  label: 'Another answer beside this one',
                  icon: 'plus',
                  onSelect: () => onAsk(node.way, node.parent, node.question),
                },
                ...timeline.slice(0, 40).map((event) => ({
                  label: `Cite ${timeLabel(event.time, summary.zone)} ${event.text.slice(0, 40)}`,
                  checked: node.cites.includes(event.id),
                  onSelect: () => toggleCite(event.id),
                })),
                {
                  label: 'Remove (what hangs below moves up)',
                  icon: 'trash',
                  danger: true,
                  onSelect: () => removeNode(record, node.id),
                },
              ]}
            />
          )}
        </div>
        <SharedText
          text={nodeText(record, node.id, 'answer')}
          label={`Answer, level ${depth}`}
          hideLabel
          multiline
          readOnly={!mayWrite}
          placeholder="Because …"
        />
        <div className={styles['chips']}>
          {cited.map((event) => (
            <Chip key={event.id} icon="clock">
              {timeLabel(event.time, summary.zone)} {event.text.slice(0, 60)}
            </Chip>
          ))}
          {isFactor && (
            <Chip tone="ok" icon="check">
              contributing factor
            </Chip>
          )}
          {depth > habit && isWorking && <Chip>level {depth}: is this still about the system?</Chip>}
        </div>
        {mayWrite && node.answer.trim() !== '' && (
          <div className={styles['next']}>
            {stopsAtPersonOrTool(node.answer) && (
              <p className={styles['hint']}>This stops at a person or a tool. What made it possible?</p>
            )}
            <Button size="s" variant="quiet" icon="plus" onClick={() => onAsk('why', node.id)}>
              Why is that?
            </Button>
            <Button size="s" variant="quiet" icon="plus" onClick={() => onAsk('how', node.id)}>
              How did it?
            </Button>
            {!isFactor && (
              <Button size="s" variant="quiet" icon="flag" onClick={makeFactor}>
                A contributing factor
              </Button>
            )}
            {isWorking &&
              suggestedQuestions(node.answer, node.way).map((question) => (
                <Button
                  key={question}
                  size="s"
                  onClick={() => onAsk(question.startsWith('Why') ? 'why' : 'how', node.id, question)}
                >
                  {question}
                </Button>
              ))}
          </div>
        )}
      </div>
      {node.children.length > 0 && depth < drawnDepth && (
        <ul className={styles['children']}>
          {node.children.map((child) => (
            <InquiryBranch
              key={child.id}
              node={child}
              depth={depth + 1}
              justAdded={justAdded}
              onAsk={onAsk}
            />
          ))}
        </ul>
      )}
      {depth >= drawnDepth && node.children.length > 0 && (
        <p className={styles['hint']}>Deeper levels are in the report's JSON.</p>
      )}
    </li>
  )
})
