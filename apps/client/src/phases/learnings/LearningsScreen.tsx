import { learningKinds } from '@second-story/postmortem'
import { useRef } from 'react'
import { useSteadyFocus } from '../inquiry/useSteadyFocus.ts'
import { LearningColumn } from './LearningColumn.tsx'
import styles from './LearningsScreen.module.css'

export function LearningsScreen() {
  const content = useRef<HTMLDivElement>(null)
  useSteadyFocus(content)
  return (
    <div ref={content} className={styles['frame']}>
      <div className={styles['columns']}>
        {learningKinds.map((kind) => (
          <LearningColumn key={kind} kind={kind} />
        ))}
      </div>
    </div>
  )
}
