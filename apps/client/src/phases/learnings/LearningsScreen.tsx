import type { Learning, LearningKind } from '@second-story/postmortem'
import { addLearning, learningKinds, learningText, removeLearning } from '@second-story/postmortem'
import { useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Section } from '../../ui/Section.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './LearningsScreen.module.css'
import { learningTexts } from './learningTexts.ts'

export function LearningsScreen() {
  return (
    <div className={styles['columns']}>
      {learningKinds.map((kind) => (
        <Column key={kind} kind={kind} />
      ))}
    </div>
  )
}

function Column({ kind }: { kind: LearningKind }) {
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const learnings = useRecord().learnings.filter((learning) => learning.kind === kind)
  const [justAdded, setJustAdded] = useState<string | null>(null)
  const { title, hint } = learningTexts[kind]
  const add = () => {
    const id = newId()
    addLearning(record, { id, kind, text: '' })
    setJustAdded(id)
  }
  const remove = (learning: Learning) => {
    removeLearning(record, learning.id)
    if (learning.text === '') return
    toast('The learning is gone for everybody.', {
      action: { label: 'Bring it back', onSelect: () => addLearning(record, learning) },
    })
  }
  return (
    <Section title={title} hint={hint}>
      <ul className={styles['list']}>
        {learnings.map((learning) => (
          <li key={learning.id} className={styles['item']}>
            <SharedText
              text={learningText(record, learning.id)}
              label={title}
              hideLabel
              readOnly={!mayWrite}
              autoFocus={learning.id === justAdded}
              onEnter={add}
              onEmptyBackspace={() => remove(learning)}
            />
            {mayWrite && <IconButton label="Remove" icon="trash" onClick={() => remove(learning)} />}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div>
          <Button icon="plus" onClick={add} aria-label={`Add to “${title}”`}>
            Add
          </Button>
        </div>
      )}
    </Section>
  )
}
