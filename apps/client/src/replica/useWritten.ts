import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type * as Y from 'yjs'

/** Marks what is typed into a field here; the field has it on the screen already, with the caret in its place. */
export const typedHere = Symbol('typed here')

/** The text now. While others type, the caret stays at the same letters. */
export function useWritten(text: Y.Text, area?: { readonly current: HTMLTextAreaElement | null }): string {
  const [written, setWritten] = useState(() => text.toString())
  const caret = useRef<{ start: number; end: number } | null>(null)
  useEffect(() => {
    const read = (event: Y.YTextEvent, transaction: Y.Transaction) => {
      const element = area?.current
      if (element && transaction.origin !== typedHere && document.activeElement === element) {
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

/** Where a caret at `index` stands after an edit that was not made by its own typing. */
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
