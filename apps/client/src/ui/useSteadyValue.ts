import { useState } from 'react'

export interface Steady {
  /** The value that came last. */
  readonly seen: string
  /** What was typed and has not come back, the newest last. */
  readonly typed: readonly string[]
}

/** Some seconds of fast typing: whatever comes back later than that is taken for somebody else's. */
const mostTyped = 200

export const afterKey = ({ seen, typed }: Steady, next: string): Steady => ({
  seen,
  typed: [...typed, next].slice(-mostTyped),
})

/** A value that comes back late is no reason to set the field back; one that nobody typed here replaces the text. */
export function afterValue({ typed }: Steady, value: string): Steady {
  const at = typed.lastIndexOf(value)
  const isNewest = at === typed.length - 1
  return { seen: value, typed: at < 0 || isNewest ? [] : typed.slice(at) }
}

/**
 * What a field shows: the typed text at once, also where its value comes back a moment later, as from a replica. Without
 * this the field would be set back to an older text between two keys, and letters would be lost. A value that nobody
 * typed here is shown when it comes.
 */
export function useSteadyValue(
  value: string,
  onChange: (value: string) => void,
): { readonly shown: string; readonly type: (value: string) => void; readonly settle: () => void } {
  const [kept, setKept] = useState<Steady>({ seen: value, typed: [] })
  const current = kept.seen === value ? kept : afterValue(kept, value)
  if (current !== kept) setKept(current)
  return {
    shown: current.typed.at(-1) ?? value,
    type(next) {
      setKept((before) => afterKey(before, next))
      onChange(next)
    },
    /** Whoever leaves the field sees what was made of the text. */
    settle: () => setKept(({ seen }) => ({ seen, typed: [] })),
  }
}
