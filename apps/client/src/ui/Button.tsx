import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'

export interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 's' | 'm'
  readonly icon?: IconName
}

export function Button({
  variant = 'secondary',
  size = 'm',
  icon,
  className,
  children,
  ...rest
}: ButtonProps) {
  const names = [styles['button'], styles[variant], styles[size], className].filter(Boolean).join(' ')
  return (
    <button type="button" className={names} {...rest}>
      {icon && <Icon name={icon} size={size === 's' ? 15 : 18} />}
      {children}
    </button>
  )
}
