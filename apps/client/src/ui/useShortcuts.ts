import { useEffect, useRef } from 'react'

/**
 * Single keys, while the focus is in no text and no dialog is open. `mod+k` is Ctrl K, or Command K on a Mac, and works in
 * a text, too.
 */
export function useShortcuts(shortcuts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return
      const hasModifier = event.ctrlKey || event.metaKey
      if (!hasModifier && isText(event.target)) return
      if (document.querySelector('[role="dialog"], [role="menu"]')) return
      const act = latest.current[(hasModifier ? 'mod+' : '') + event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** A switch takes no letters. */
const wordless = /^(radio|checkbox|button|submit|range|file)$/

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !wordless.test(target.type)
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
