import { useEffect, useRef, useState } from 'react'

/** One picture that somebody pasted or dropped, not kept yet. */
export interface GivenPicture {
  readonly id: number
  readonly file: File
}

let lastId = 0

/** Pictures that are pasted or dropped while this event is open. One event is open at a time, so it is for that one. */
export function useGivenPictures(isWanted: boolean) {
  const root = useRef<HTMLDivElement>(null)
  const [given, setGiven] = useState<readonly GivenPicture[]>([])
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!isWanted) return
    const take = (event: Event, files: readonly File[]) => {
      event.preventDefault()
      setGiven((before) => [...before, ...files.map((file) => ({ id: ++lastId, file }))])
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      // A table that is copied brings a picture of itself along; its words are meant.
      const isText = (event.clipboardData?.getData('text/plain') ?? '') !== ''
      if (files.length > 0 && !isText && !isElsewhere(event.target, root.current)) take(event, files)
    }
    // Also beside the event: a browser would leave the page for a file that nobody takes.
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files') || inDialog(event.target)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0 && !inDialog(event.target)) take(event, files)
    }
    document.addEventListener('paste', paste)
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [isWanted])
  return { given, isOver, root }
}

const inDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role=dialog]') !== null

/** In a field that belongs to something else, as in the notes. */
function isElsewhere(target: EventTarget | null, root: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const isField = target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName)
  return isField && !(root?.contains(target) ?? false)
}
