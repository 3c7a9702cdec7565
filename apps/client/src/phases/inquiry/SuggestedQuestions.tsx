import type { InquiryNode } from '@second-story/postmortem'
import { flattenInquiry } from '@second-story/postmortem'
import { useState } from 'react'
import { useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SuggestedQuestions.module.css'
import { suggestQuestions } from './suggestQuestions.ts'
import { useTree } from './TreeContext.ts'

interface SuggestedQuestionsProps {
  readonly node: InquiryNode
  readonly onPick: (question: string) => void
  /** Where there is a question already, it may stay as it is. */
  readonly onDismiss: (() => void) | null
}

/** Three at a time; a press takes one as the question. Only who asks sees them. */
export function SuggestedQuestions({ node, onPick, onDismiss }: SuggestedQuestionsProps) {
  const { events } = useTree()
  const nodes = flattenInquiry(useRecord().inquiry)
  const [round, setRound] = useState(0)
  const questions = suggestQuestions({
    way: node.way,
    answer: nodes.find((each) => each.id === node.parent)?.answer ?? '',
    event: events.get(node.cites[0] ?? '')?.text ?? '',
    asked: new Set(nodes.map((each) => each.question)),
    round,
  })
  return (
    <fieldset className={styles['suggestions']}>
      <legend className={styles['legend']}>
        {onDismiss
          ? `The question in the words of a ${node.way}`
          : 'The question in your own words, or one of these'}
      </legend>
      {questions.map((question) => (
        <button key={question} type="button" className={styles['question']} onClick={() => onPick(question)}>
          {question}
        </button>
      ))}
      <div className={styles['row']}>
        <Button size="s" variant="quiet" icon="spark" onClick={() => setRound(round + 1)}>
          Three others
        </Button>
        {onDismiss && (
          <Button size="s" variant="quiet" onClick={onDismiss}>
            Keep mine
          </Button>
        )}
      </div>
    </fieldset>
  )
}
