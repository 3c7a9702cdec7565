import { limits, replaceText } from '@second-story/postmortem'
import type { CSSProperties, KeyboardEvent } from 'react'
import { Suspense, useId, useLayoutEffect, useRef, useState } from 'react'
import type * as Y from 'yjs'
import { toast } from '../ui/toast.ts'
import { LateCoachHint } from './LateCoachHint.ts'
import { useMeeting } from './MeetingContext.ts'
import styles from './SharedText.module.css'
import { noteTyping } from './typing.ts'
import { useUndo } from './useUndo.ts'
import { typedHere, useWritten } from './useWritten.ts'

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
  readonly size?: 's' | 'm' | 'l'
  readonly className?: string | undefined
  readonly onEnter?: () => void
  readonly onEmptyBackspace?: () => void
}

// Firefox does not grow a textarea with its content yet.
const growsByItself = CSS.supports('field-sizing', 'content')

/** A plain text that several people may type in at once. It grows with what is written; a reader sees text, not a dead field. */
export function SharedText(props: SharedTextProps) {
  const { text, label, hideLabel = false, readOnly = false } = props
  const id = useId()
  const className = [styles['field'], props.className].filter(Boolean).join(' ')
  if (!text) return null
  const labelled = (
    <label htmlFor={id} className={hideLabel ? styles['hidden'] : styles['label']}>
      {label}
    </label>
  )
  if (!readOnly) {
    return (
      <div className={className}>
        {labelled}
        <Typing {...props} text={text} id={id} />
      </div>
    )
  }
  return (
    <div className={className}>
      {!hideLabel && <span className={styles['label']}>{label}</span>}
      <Reading text={text} look={lookOf(props)} />
    </div>
  )
}

const lookOf = ({ strong, size = 'm' }: Pick<SharedTextProps, 'strong' | 'size'>) =>
  [styles[size], strong && styles['strong']].filter(Boolean).join(' ')

function Reading({ text, look }: { text: Y.Text; look: string }) {
  const written = useWritten(text)
  return <p className={`${styles['reading']} ${look}`}>{written || '–'}</p>
}

function Typing({ text, id, ...props }: SharedTextProps & { text: Y.Text; id: string }) {
  const { placeholder, multiline = false, rows = 1, autoFocus, coach = 'review' } = props
  const meeting = useMeeting()
  const history = useUndo(text)
  const area = useRef<HTMLTextAreaElement>(null)
  const written = useWritten(text, area)
  const [isFocused, setFocused] = useState(false)

  useLayoutEffect(() => {
    // Somebody who opens a field wants to write in it; the page must not jump for that.
    if (autoFocus) area.current?.focus({ preventScroll: false })
  }, [autoFocus])

  useLayoutEffect(() => {
    const element = area.current
    if (!element || growsByItself) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  })

  const change = (next: string, caret: number) => {
    if (next.length > limits.longText && next.length > written.length) {
      toast(
        `That is too long for one field (at most ${limits.longText} characters). A line and a link say more.`,
        { tone: 'danger' },
      )
      return
    }
    noteTyping(meeting.document('agenda').socket.awareness)
    history.begin()
    const clean = multiline ? next : next.replace(/\s*\n\s*/g, ' ')
    text.doc?.transact(() => replaceText(text, clean, caret), typedHere)
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if ((event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key)) {
      event.preventDefault()
      const isRedo = event.shiftKey || event.key.toLowerCase() === 'y'
      if (isRedo) history.redo()
      else history.undo()
    }
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
        className={`${styles['area']} ${lookOf(props)}`}
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
      {coach && isFocused && written.trim() !== '' && (
        <Suspense fallback={null}>
          <LateCoachHint text={written} phase={coach} />
        </Suspense>
      )}
    </>
  )
}
