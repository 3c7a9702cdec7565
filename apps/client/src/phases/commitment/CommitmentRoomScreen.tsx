import { useAgenda, useIdeas } from '../../replica/usePostmortem.ts'
import { dueText } from './actionTexts.ts'
import styles from './CommitmentRoomScreen.module.css'

export function CommitmentRoomScreen() {
  const { ending } = useAgenda()
  const ideas = useIdeas().filter((idea) => idea.text.trim() !== '')
  const committed = ideas.filter((idea) => idea.state === 'committed')
  const open = ideas.filter((idea) => idea.state === 'open')
  const later = ideas.filter((idea) => idea.state === 'not-now')
  return (
    <div className={styles['screen']} data-dense={committed.length > 6 || open.length + later.length > 12}>
      <div className={styles['main']}>
        {ending?.kind === 'no-action' && (
          <>
            <h2 className={styles['title']}>We end without an action</h2>
            <p className={styles['words']}>{ending.words}</p>
          </>
        )}
        {committed.length > 0 && (
          <>
            <h2 className={styles['title']}>Committed</h2>
            <ul>
              {committed.map((idea) => (
                <li key={idea.id} className={styles['action']}>
                  <p>{idea.text}</p>
                  <p className={styles['who']}>
                    {idea.owner || 'no owner yet'} · {idea.due ? dueText(idea.due) : 'no date yet'}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
        {committed.length === 0 && ending === null && (
          <p className={styles['words']}>Which few are worth a promise? None is fine, too.</p>
        )}
      </div>
      {open.length + later.length > 0 && (
        <div className={styles['side']}>
          {open.length > 0 && (
            <>
              <h2 className={styles['title']}>On the table</h2>
              <ul>
                {open.map((idea) => (
                  <li key={idea.id}>{idea.text}</li>
                ))}
              </ul>
            </>
          )}
          {later.length > 0 && (
            <>
              <h2 className={styles['title']}>Not now</h2>
              <ul>
                {later.map((idea) => (
                  <li key={idea.id}>
                    {idea.text}
                    {idea.reason && <span className={styles['who']}> {idea.reason}</span>}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </div>
  )
}
