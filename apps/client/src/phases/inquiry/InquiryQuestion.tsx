import type { InquiryNode } from '@second-story/postmortem'
import { nodeText, removeNode, replaceText, setWay } from '@second-story/postmortem'
import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc } from '../../replica/usePostmortem.ts'
import { DragHandle } from './DragHandle.tsx'
import styles from './InquiryQuestion.module.css'
import type { Direction } from './moveInTree.ts'
import { QuestionFoot } from './QuestionFoot.tsx'
import { QuestionMenu } from './QuestionMenu.tsx'
import { SuggestedQuestions } from './SuggestedQuestions.tsx'
import { turnQuestion } from './suggestQuestions.ts'
import type { NodeField } from './TreeContext.ts'
import { useTree } from './TreeContext.ts'
import { useDragQuestion } from './useDragQuestion.ts'
import { WayButton } from './WayButton.tsx'

interface InquiryQuestionProps {
  readonly node: InquiryNode
  readonly depth: number
  readonly isFolded: boolean
  readonly onFold: () => void
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

export function InquiryQuestion({ node, depth, isFolded, onFold }: InquiryQuestionProps) {
  const record = useDoc('record')
  const tree = useTree()
  const [isTurned, setTurned] = useState(false)
  const isEmpty = node.question.trim() === ''
  const wishes = (field: NodeField) => tree.focus?.node === node.id && tree.focus.field === field

  const turn = () => {
    const to = node.way === 'why' ? 'how' : 'why'
    const turned = turnQuestion(node.question, to)
    setWay(record, node.id, to)
    if (turned === null) setTurned(true)
    else write(turned)
  }
  const write = (question: string) => {
    const text = nodeText(record, node.id, 'question')
    if (text) record.transact(() => replaceText(text, question))
    setTurned(false)
  }
  const remove = () => {
    removeNode(record, node.id)
    if (node.parent) tree.focusOn(node.parent, 'answer')
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const direction = event.altKey ? directions[event.key] : undefined
    if (!direction || !tree.mayWrite) return
    event.preventDefault()
    const isAnswer = event.target instanceof Element && event.target.closest('[data-field="answer"]') !== null
    tree.move(node.id, direction, isAnswer ? 'answer' : 'question')
  }
  const { element, handle, drop, isDragged } = useDragQuestion(node.id, tree.mayWrite, (dragged, where) =>
    tree.drop(dragged, where, node.id),
  )
  return (
    <article
      ref={element}
      data-drop={drop}
      data-dragged={isDragged}
      aria-label={`Level ${depth}: ${node.question || 'a new question'}`}
      id={`question-${node.id}`}
      className={styles['question']}
      onKeyDown={press}
      onFocus={() => tree.focus?.node === node.id && tree.focusArrived()}
    >
      <WayButton way={node.way} onTurn={tree.mayWrite ? turn : null} />
      <div className={styles['words']} data-field="question">
        <SharedText
          text={nodeText(record, node.id, 'question')}
          label={`Question, level ${depth}`}
          hideLabel
          coach="review"
          readOnly={!tree.mayWrite}
          autoFocus={wishes('question')}
          placeholder={node.way === 'why' ? 'Why …?' : 'How …?'}
          onEnter={() => tree.focusOn(node.id, 'answer')}
          {...(node.answer === '' && node.children.length === 0 ? { onEmptyBackspace: remove } : {})}
        />
      </div>
      {tree.mayWrite && (
        <div className={styles['tools']}>
          <DragHandle handle={handle} />
          <QuestionMenu node={node} isFolded={isFolded} onFold={onFold} onTurn={turn} />
        </div>
      )}
      <div className={styles['body']}>
        {(tree.mayWrite || node.answer !== '') && (
          <div className={styles['answer']} data-field="answer">
            <SharedText
              text={nodeText(record, node.id, 'answer')}
              label={`Answer, level ${depth}`}
              hideLabel
              coach="review"
              readOnly={!tree.mayWrite}
              autoFocus={wishes('answer')}
              placeholder="Because …"
              onEnter={() => node.answer.trim() !== '' && tree.ask({ way: node.way, parent: node.id })}
            />
          </div>
        )}
        {tree.mayWrite && ((isEmpty && tree.begun.has(node.id)) || isTurned) && (
          <SuggestedQuestions
            node={node}
            onPick={(question) => {
              write(question)
              tree.focusOn(node.id, 'answer')
            }}
            onDismiss={isTurned ? () => setTurned(false) : null}
          />
        )}
        <QuestionFoot node={node} depth={depth} />
      </div>
    </article>
  )
}
