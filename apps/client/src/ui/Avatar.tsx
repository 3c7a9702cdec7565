import styles from './Avatar.module.css'

/** Initials; who is away is faint, and says so. */
export function Avatar({ name, away = false }: { name: string; away?: boolean }) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => [...part][0] ?? '')
    .join('')
  const label = away ? `${name} (away)` : name
  return (
    <span className={styles['avatar']} data-away={away} title={label} role="img" aria-label={label}>
      {initials.toUpperCase()}
    </span>
  )
}
