import { useEffect, useRef, useState } from 'react'
import type * as Y from 'yjs'
import { SharedText } from '../../replica/SharedText.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { LinkedText } from './LinkedText.tsx'
import styles from './SharedLinks.module.css'

interface SharedLinksProps {
  readonly text: Y.Text | null
  /** The same, as the record's snapshot has it. */
  readonly written: string
  readonly label: string
  readonly placeholder: string
  readonly readOnly: boolean
  /** Somebody has just asked for the field. */
  readonly isWanted?: boolean
}

/** Links, one a line: to follow while they are read, to type while they are written. */
export function SharedLinks({
  text,
  written,
  label,
  placeholder,
  readOnly,
  isWanted = false,
}: SharedLinksProps) {
  const [isWriting, setWriting] = useState(false)
  const field = useRef<HTMLDivElement>(null)
  const isField = !readOnly && (isWriting || written === '')
  // Whoever is in the field stays in it, also when it was empty a moment ago.
  useEffect(() => {
    const element = field.current
    if (!element || !isField) return
    const begin = () => setWriting(true)
    const end = () => setWriting(false)
    element.addEventListener('focusin', begin)
    element.addEventListener('focusout', end)
    return () => {
      element.removeEventListener('focusin', begin)
      element.removeEventListener('focusout', end)
    }
  }, [isField])

  if (isField) {
    return (
      <div ref={field}>
        <SharedText
          text={text}
          label={label}
          placeholder={placeholder}
          multiline
          coach={false}
          autoFocus={isWriting || isWanted}
        />
      </div>
    )
  }
  return (
    <div className={styles['links']}>
      <span className={styles['label']}>{label}</span>
      <div className={styles['row']}>
        <p className={styles['written']}>{written ? <LinkedText text={written} /> : '–'}</p>
        {!readOnly && <IconButton label={`Edit: ${label}`} icon="pencil" onClick={() => setWriting(true)} />}
      </div>
    </div>
  )
}
