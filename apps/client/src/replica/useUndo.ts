import { useEffect, useRef } from 'react'
import * as Y from 'yjs'
import { typedHere } from './useWritten.ts'

/** Takes back what I typed into `text`, and only that: the browser's own undo is lost as soon as somebody else types. */
export function useUndo(text: Y.Text) {
  const manager = useRef<Y.UndoManager | null>(null)
  useEffect(
    () => () => {
      manager.current?.destroy()
      manager.current = null
    },
    [text],
  )
  return {
    /** Call it before the first edit. */
    begin() {
      manager.current ??= new Y.UndoManager(text, {
        trackedOrigins: new Set([typedHere]),
        captureTimeout: 400,
      })
    },
    undo: () => void manager.current?.undo(),
    redo: () => void manager.current?.redo(),
  }
}
