import type { Learning, LearningKind } from '@second-story/postmortem'
import { addLearning, learningText, removeLearning } from '@second-story/postmortem'
import { useState } from 'react'
import { newId } from '../../replica/ids.ts'
import { SharedText } from '../../replica/SharedText.tsx'
import { useDoc, useMayWrite, useRecord } from '../../replica/usePostmortem.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Section } from '../../ui/Section.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './LearningsScreen.module.css'
import { learningTexts } from './learningTexts.ts'

/** One kind of learning: everybody adds to it at once, and nobody is moved by what others add. */
export function LearningColumn({ kind }: { kind: LearningKind }) {
  const record = useDoc('record')
  const mayWrite = useMayWrite('record')
  const [justAdded, setJustAdded] = useState<string | null>(null)
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set())
  const { title, hint, add: addLabel, example } = learningTexts[kind]
  // A line that somebody has only just begun is not yet for the others to look at.
  const learnings = useRecord().learnings.filter(
    (learning) => learning.kind === kind && (learning.text.trim() !== '' || begun.has(learning.id)),
  )

  const written = learnings.filter((learning) => learning.text.trim() !== '').length

  const add = () => {
    // A line begun and left empty is taken up again; it is not removed on leaving it, for that would move what is being clicked.
    const blank = learnings.find((learning) => learning.text.trim() === '')
    const id = blank?.id ?? newId()
    if (!blank) addLearning(record, { id, kind, text: '' })
    setBegun((before) => new Set([...before, id]))
    setJustAdded(id)
  }
  const remove = (learning: Learning) => {
    removeLearning(record, learning.id)
    if (learning.text.trim() === '') return
    toast('It is gone for everybody.', {
      action: { label: 'Bring it back', onSelect: () => addLearning(record, learning) },
    })
  }
  return (
    <Section title={written > 0 ? `${title} (${written})` : title} hint={hint}>
      {learnings.length === 0 && <p className={styles['example']}>For example: {example}</p>}
      <ul className={styles['list']}>
        {learnings.map((learning) => (
          <li
            key={learning.id}
            id={`learning-${learning.id}`}
            className={styles['item']}
            onFocus={() => learning.id === justAdded && setJustAdded(null)}
          >
            <SharedText
              text={learningText(record, learning.id)}
              label={title}
              hideLabel
              coach="review"
              readOnly={!mayWrite}
              autoFocus={learning.id === justAdded}
              onEnter={() => learning.text.trim() !== '' && add()}
              onEmptyBackspace={() => remove(learning)}
            />
            {mayWrite && <IconButton label="Remove" icon="trash" onClick={() => remove(learning)} />}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <button type="button" className={styles['add']} onClick={add}>
          {addLabel} …
        </button>
      )}
    </Section>
  )
}
