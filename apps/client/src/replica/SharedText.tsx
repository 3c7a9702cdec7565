import { limits, replaceText } from '@second-story/postmortem'
import type { CSSProperties, KeyboardEvent } from 'react'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type * as Y from 'yjs'
import { toast } from '../ui/toast.ts'
import { CoachHint } from './CoachHint.tsx'
import styles from './SharedText.module.css'
import { noteTyping } from './typing.ts'
import { useDocument } from './usePostmortem.ts'

export interface SharedTextProps {
  readonly text: Y.Text | null
  readonly label: string
  readonly hideLabel?: boolean
  readonly placeholder?: string
  readonly multiline?: boolean
  readonly rows?: number
  readonly readOnly?: boolean
  readonly autoFocus?: boolean
  readonly coach?: 'review' | 'action' | false
  readonly strong?: boolean
  readonly onEnter?: () => void
  readonly onEmptyBackspace?: () => void
}

/** A plain text that several people may type in at once. It grows with what is written; a reader sees text, not a dead field. */
export function SharedText(props: SharedTextProps) {
  const { text, label, hideLabel = false, readOnly = false } = props
  const id = useId()
  if (!text) return null
  const labelled = (
    <label htmlFor={id} className={hideLabel ? styles['hidden'] : styles['label']}>
      {label}
    </label>
  )
  if (!readOnly) {
    return (
      <div className={styles['field']}>
        {labelled}
        <Typing {...props} text={text} id={id} />
      </div>
    )
  }
  return (
    <div className={styles['field']}>
      {!hideLabel && <span className={styles['label']}>{label}</span>}
      <Reading text={text} strong={props.strong ?? false} />
    </div>
  )
}

function Reading({ text, strong }: { text: Y.Text; strong: boolean }) {
  const written = useWritten(text)
  return <p className={`${styles['reading']} ${strong ? styles['strong'] : ''}`}>{written || '–'}</p>
}

function Typing({ text, id, ...props }: SharedTextProps & { text: Y.Text; id: string }) {
  const { placeholder, multiline = false, rows = 1, autoFocus, coach = 'review', strong } = props
  const { awareness } = useDocument('agenda').socket
  const area = useRef<HTMLTextAreaElement>(null)
  const written = useWritten(text, area)
  const [isFocused, setFocused] = useState(false)

  useLayoutEffect(() => {
    // Somebody who opens a field wants to write in it; the page must not jump for that.
    if (autoFocus) area.current?.focus({ preventScroll: false })
  }, [autoFocus])

  const change = (next: string, caret: number) => {
    if (next.length > limits.longText && next.length > written.length) {
      toast(
        `That is too long for one field (at most ${limits.longText} characters). A line and a link say more.`,
        { tone: 'danger' },
      )
      return
    }
    noteTyping(awareness)
    const clean = multiline ? next : next.replace(/\s*\n\s*/g, ' ')
    text.doc?.transact(() => replaceText(text, clean, caret))
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const isEnter = event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)
    if (isEnter) {
      event.preventDefault()
      props.onEnter?.()
    }
    if (event.key === 'Backspace' && written === '' && props.onEmptyBackspace) {
      event.preventDefault()
      props.onEmptyBackspace()
    }
    if (event.key === 'Escape') event.currentTarget.blur()
  }
  const style = { '--rows': rows } as CSSProperties
  return (
    <>
      <textarea
        ref={area}
        id={id}
        className={`${styles['area']} ${strong ? styles['strong'] : ''}`}
        style={style}
        rows={1}
        value={written}
        placeholder={placeholder}
        onChange={(event) => change(event.target.value, event.target.selectionEnd)}
        onKeyDown={press}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        enterKeyHint={props.onEnter ? 'next' : undefined}
      />
      {coach && <CoachHint text={written} phase={coach} isActive={isFocused} />}
    </>
  )
}

/** The text now. While others type, the caret stays at the same letters. */
function useWritten(text: Y.Text, area?: { readonly current: HTMLTextAreaElement | null }): string {
  const [written, setWritten] = useState(() => text.toString())
  const caret = useRef<{ start: number; end: number } | null>(null)
  useEffect(() => {
    const read = (event: Y.YTextEvent, transaction: Y.Transaction) => {
      const element = area?.current
      if (element && !transaction.local && document.activeElement === element) {
        caret.current = {
          start: movedBy(event, element.selectionStart),
          end: movedBy(event, element.selectionEnd),
        }
      }
      setWritten(text.toString())
    }
    setWritten(text.toString())
    text.observe(read)
    return () => text.unobserve(read)
  }, [text, area])
  useLayoutEffect(() => {
    if (caret.current) area?.current?.setSelectionRange(caret.current.start, caret.current.end)
    caret.current = null
  }, [written])
  return written
}

/** Where a caret at `index` stands after somebody else's edit. */
function movedBy(event: Y.YTextEvent, index: number): number {
  let at = 0
  let moved = index
  for (const part of event.delta) {
    if (at > moved) break
    if (part.retain !== undefined) at += part.retain
    else if (typeof part.insert === 'string') {
      if (at < moved) moved += part.insert.length
      at += part.insert.length
    } else if (part.delete !== undefined && at < moved) moved -= Math.min(part.delete, moved - at)
  }
  return moved
}
