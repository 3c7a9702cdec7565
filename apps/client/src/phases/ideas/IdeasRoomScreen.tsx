import { useAgenda, useIdeas } from '../../replica/usePostmortem.ts'
import { Wall } from '../Wall.tsx'
import styles from './IdeasRoomScreen.module.css'

export function IdeasRoomScreen() {
  const { waiting } = useAgenda()
  const ideas = useIdeas().filter((idea) => idea.state !== 'not-now' && idea.text.trim() !== '')
  const isQuiet = ideas.length === 0 || waiting.entries > 0
  return (
    <div className={styles['screen']}>
      {isQuiet && (
        <p className={styles['waiting']}>
          {waiting.entries > 0 ? (
            <>
              <strong>{waiting.people}</strong> {waiting.people === 1 ? 'person has' : 'people have'} handed
              in <strong>{waiting.entries}</strong>
            </>
          ) : (
            'Everybody writes for themselves. Prevent it, see it sooner, make it shorter.'
          )}
        </p>
      )}
      <div data-dense={ideas.length > 10}>
        <Wall
          points={ideas.map((idea) => (
            <span key={idea.id} className={styles['idea']}>
              {idea.text}
            </span>
          ))}
        />
      </div>
    </div>
  )
}
