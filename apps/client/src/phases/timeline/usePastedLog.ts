import { useEffect } from 'react'

/** A log pasted onto the page, and not into a field, is meant for the timeline. */
export function usePastedLog(isWanted: boolean, onLog: (text: string) => void): void {
  useEffect(() => {
    if (!isWanted) return
    const paste = (event: ClipboardEvent) => {
      const { target } = event
      const isField =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.closest('input, textarea, [role=dialog]'))
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isField || !text.trim().includes('\n')) return
      event.preventDefault()
      onLog(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [isWanted, onLog])
}
