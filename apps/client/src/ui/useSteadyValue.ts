import { useRef, useState } from 'react'

/**
 * What a field shows: the typed text at once, also where its value comes back a moment later, as from a replica. Without
 * this the field would be set back to an older text between two keys, and letters would be lost. A value that nobody
 * typed here is shown when it comes.
 */
export function useSteadyValue(
  value: string,
  onChange: (value: string) => void,
): { readonly shown: string; readonly type: (value: string) => void; readonly settle: () => void } {
  const [draft, setDraft] = useState<string | null>(null)
  /** What was typed and has not come back. */
  const typed = useRef<string[]>([])
  const seen = useRef(value)
  if (seen.current !== value) {
    seen.current = value
    const at = typed.current.lastIndexOf(value)
    const isNewest = at === typed.current.length - 1
    typed.current = at < 0 || isNewest ? [] : typed.current.slice(at)
    if (typed.current.length === 0 && draft !== null) setDraft(null)
  }
  return {
    shown: draft ?? value,
    type(next) {
      typed.current.push(next)
      setDraft(next)
      onChange(next)
    },
    /** Whoever leaves the field sees what was made of the text. */
    settle() {
      typed.current = []
      setDraft(null)
    },
  }
}
