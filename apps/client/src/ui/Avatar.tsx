import type { CSSProperties } from 'react'
import styles from './Avatar.module.css'

interface AvatarProps {
  readonly name: string
  /** Gives the person a colour that stays the same wherever they appear. */
  readonly seat?: string
  readonly away?: boolean
  readonly size?: 's' | 'm' | 'l'
}

/** Initials; who is away is faint, and says so. */
export function Avatar({ name, seat, away = false, size = 'm' }: AvatarProps) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => [...part][0] ?? '')
    .join('')
  const label = away ? `${name} (away)` : name
  const style = seat === undefined ? undefined : ({ '--hue': hueOf(seat) } as CSSProperties)
  return (
    <span
      className={styles['avatar']}
      data-away={away}
      data-size={size}
      data-tinted={seat !== undefined}
      style={style}
      title={label}
      role="img"
      aria-label={label}
      data-initials={initials.toUpperCase()}
    />
  )
}

const hueOf = (seat: string) => [...seat].reduce((sum, letter) => sum + letter.charCodeAt(0) * 37, 0) % 360
