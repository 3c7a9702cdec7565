import type { Awareness } from 'y-protocols/awareness'

const quietAfterMs = 4_000
/** Whoever typed this recently is in the middle of a thought and is not moved. */
const inThoughtMs = 15_000
let lastTyped = 0
let timer: ReturnType<typeof setTimeout> | null = null

/** Tells the others that I am typing, until I pause. */
export function noteTyping(awareness: Awareness): void {
  lastTyped = performance.now()
  if (awareness.getLocalState()?.['typing'] !== true) awareness.setLocalStateField('typing', true)
  if (timer) clearTimeout(timer)
  timer = setTimeout(() => awareness.setLocalStateField('typing', false), quietAfterMs)
}

/** True while the focus is in a text and something was typed there a moment ago. */
export function isInThought(): boolean {
  const focused = document.activeElement
  const isText =
    focused instanceof HTMLTextAreaElement ||
    focused instanceof HTMLInputElement ||
    (focused instanceof HTMLElement && focused.isContentEditable)
  return isText && lastTyped > 0 && performance.now() - lastTyped < inThoughtMs
}
