import type { ComponentProps } from 'react'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'
import styles from './IconButton.module.css'
import { Tooltip } from './Tooltip.tsx'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly label: string
  readonly icon: IconName
  readonly pressed?: boolean
}

export function IconButton({ label, icon, pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip content={label}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={[styles['button'], className].filter(Boolean).join(' ')}
        {...rest}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  )
}
