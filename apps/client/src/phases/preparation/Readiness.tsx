import { useAgenda, useRecord } from '../../replica/usePostmortem.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Readiness.module.css'
import { readiness } from './readiness.ts'

/** How far the preparation is, and what would help most. */
export function Readiness() {
  const parts = readiness(useRecord(), useAgenda())
  const there = parts.filter(({ advice }) => advice === null).length
  return (
    <section className={styles['readiness']} aria-label="Readiness">
      <p className={styles['state']}>
        {there === parts.length ? (
          <strong>Ready for the meeting.</strong>
        ) : (
          <>
            <strong>
              {there} of {parts.length} are there.
            </strong>{' '}
            The rest may stay thin: the meeting can begin all the same.
          </>
        )}
      </p>
      <ul className={styles['parts']}>
        {parts.map(({ name, advice, section }) => (
          <li key={name} className={styles['part']} data-there={advice === null}>
            {advice === null ? (
              <span className={styles['name']}>
                <Icon name="check" size={15} /> {name}
              </span>
            ) : (
              <button type="button" className={styles['go']} onClick={() => goTo(section)}>
                <span className={styles['name']}>{name}</span>
                <span className={styles['advice']}>{advice}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function goTo(section: string): void {
  const element = document.getElementById(section)
  element?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  element?.querySelector<HTMLElement>('textarea, button, input')?.focus({ preventScroll: true })
}
