import { useId } from 'react'
import styles from './Field.module.css'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly value: T | null
  readonly options: readonly { readonly value: T; readonly label: string; readonly icon?: IconName }[]
  readonly onChange: (value: T) => void
}

/** One of few: radio buttons that look like a switch. */
export function Segmented<T extends string>({ label, value, options, onChange }: SegmentedProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles['segmented']}>
      <legend className={styles['hidden']}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['segment']}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.icon && <Icon name={option.icon} size={15} />}
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
