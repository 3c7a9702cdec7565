import { learningKinds } from '@second-story/postmortem'
import { useRecord } from '../../replica/usePostmortem.ts'
import styles from './LearningsRoomScreen.module.css'
import { learningTexts } from './learningTexts.ts'

export function LearningsRoomScreen() {
  const { learnings } = useRecord()
  const written = learnings.filter((learning) => learning.text.trim() !== '')
  return (
    <div className={styles['columns']} data-dense={written.length > 16}>
      {learningKinds.map((kind) => (
        <section key={kind}>
          <h2 className={styles['title']}>{learningTexts[kind].title}</h2>
          <ul>
            {written
              .filter((learning) => learning.kind === kind)
              .map((learning) => (
                <li key={learning.id} className={styles['item']}>
                  {learning.text}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
