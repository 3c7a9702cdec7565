import type { InputHTMLAttributes } from 'react'
import { useId } from 'react'
import styles from './Field.module.css'
import { useSteadyValue } from './useSteadyValue.ts'

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly multiline?: boolean
  readonly rows?: number
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly options?: readonly string[]
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    hideLabel,
    value,
    onChange,
    multiline,
    rows = 3,
    hint,
    error,
    options,
    className,
    ...rest
  } = props
  const id = useId()
  const { shown, type, settle } = useSteadyValue(value, onChange)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const control = {
    id,
    value: shown,
    'aria-describedby': describedBy,
    'aria-invalid': error ? true : undefined,
    className: styles['input'],
  }
  return (
    <div className={[styles['field'], className].filter(Boolean).join(' ')}>
      <label htmlFor={id} className={hideLabel ? styles['hidden'] : styles['label']}>
        {label}
      </label>
      {multiline ? (
        <textarea
          {...control}
          rows={rows}
          placeholder={rest.placeholder}
          maxLength={rest.maxLength}
          onChange={(event) => type(event.target.value)}
          onBlur={settle}
        />
      ) : (
        <input
          {...rest}
          {...control}
          list={options ? `${id}-list` : undefined}
          onChange={(event) => type(event.target.value)}
          onBlur={(event) => {
            settle()
            rest.onBlur?.(event)
          }}
        />
      )}
      {options && (
        <datalist id={`${id}-list`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </div>
  )
}
