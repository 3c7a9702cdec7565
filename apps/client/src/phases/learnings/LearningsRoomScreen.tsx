import { learningKinds } from '@second-story/postmortem'
import { useRecord } from '../../replica/usePostmortem.ts'
import styles from './LearningsRoomScreen.module.css'
import { learningTexts } from './learningTexts.ts'

export function LearningsRoomScreen() {
  const { learnings } = useRecord()
  const written = learnings.filter((learning) => learning.text.trim() !== '')
  const fullest = Math.max(
    ...learningKinds.map((kind) => written.filter((each) => each.kind === kind).length),
  )
  return (
    <div className={styles['columns']} data-dense={fullest > 7 ? 'very' : fullest > 4}>
      {learningKinds.map((kind) => {
        const items = written.filter((learning) => learning.kind === kind)
        return (
          <section key={kind} className={styles['column']}>
            <h2 className={styles['title']}>
              {learningTexts[kind].title}{' '}
              {items.length > 0 && <span className={styles['count']}>{items.length}</span>}
            </h2>
            {items.length === 0 && <p className={styles['hint']}>{learningTexts[kind].hint}</p>}
            {/* The newest on top: the wall does not scroll, and what was said last is what is talked about. */}
            <ul>
              {items.reverse().map((learning) => (
                <li key={learning.id} className={styles['item']}>
                  {learning.text}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
